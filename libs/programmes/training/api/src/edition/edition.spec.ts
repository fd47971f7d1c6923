import { applicationsSlice } from '@vrijhaven/applications/api';
import { addDays, dayOf } from '@vrijhaven/domain';
import type {
  Api,
  CourseActs,
  PlayDefender,
  ShownEdition,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  courseActs,
  createTestDatabase,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { createDataSource, transaction } from '@vrijhaven/database';
import type { DataSource } from 'typeorm';
import { trainingSlice } from '../training.module';
import { runEditions } from './run-editions';

describe('an edition', () => {
  let db: TestDatabase;
  let api: Api;
  let dataSource: DataSource;
  let act: CourseActs;
  let stage: Stage;
  let manager: SigningMember;
  let defender: PlayDefender;
  const day = (ahead: number) => addDays(dayOf(new Date()), ahead);

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    manager = await signingMember(db, 'courseManager');
    api = await startApi(db, { slices: [applicationsSlice, trainingSlice] });
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    const ask = askFor(api);
    act = courseActs(ask);
    defender = await applicant(stage, ask, 'notSelected');
  });
  afterAll(async () => {
    await dataSource.destroy();
    await api.stop();
    await db.drop();
  });

  it('is written down by a course manager, and by nobody else', async () => {
    const made = await act.create(manager, 'autumn');
    expect(made).toMatchObject({ __typename: 'Edition', state: 'planned', version: 1, keyGeneration: 1, call: null });
    for (const role of ['coordinator', 'administrator', 'pairingCoordinator', 'securityOfficer'] as const) {
      const other = await signingMember(db, role);
      expect([role, await act.create(other, `by-${role.toLowerCase()}`)]).toMatchObject([
        role,
        { __typename: 'NotFound' },
      ]);
      expect([role, await act.move(other, made, 'cancelled')]).toMatchObject([role, { __typename: 'NotFound' }]);
    }
    expect(await act.create(manager, 'autumn')).toMatchObject({ __typename: 'InvalidInput', fields: ['slug'] });
    expect(await act.create(manager, '2031')).toMatchObject({ __typename: 'InvalidInput', fields: ['slug'] });
  });

  it('names what of its plan cannot stand', async () => {
    const wrong = await act.create(manager, 'wrong', { endsOn: day(89), perCountry: 3, offerDays: 1, languages: [] });
    expect(wrong).toEqual({
      __typename: 'InvalidInput',
      fields: ['input.endsOn', 'input.perCountry', 'input.offerDays', 'input.languages'],
    });
  });

  it('has its modules in its days and its pre-work before them', async () => {
    const made = await act.create(manager, 'planned');
    const late = await act.plan(manager, made, [{ day: day(101) }], [{ dueOn: day(90) }]);
    expect(late).toEqual({ __typename: 'InvalidInput', fields: ['modules', 'tasks'] });
    const planned = await act.plan(manager, made, [{ day: day(90) }, { day: day(92) }], [{ dueOn: day(60) }]);
    expect(planned).toMatchObject({ version: 2, modules: [{ day: day(90) }, { day: day(92) }], tasks: [{}] });
    const [first, second] = planned.modules;
    const turned = await act.plan(
      manager,
      planned,
      [
        { ...second, day: day(93) },
        { ...first, day: day(91) },
      ],
      [],
    );
    expect(turned.modules.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(turned.tasks).toEqual([]);
    const foreign = await act.plan(manager, turned, [{ id: defender.record, day: day(91) }], []);
    expect(foreign).toEqual({ __typename: 'InvalidInput', fields: ['modules'] });
    expect(await act.edit(manager, turned, { startsOn: day(94) })).toEqual({
      __typename: 'InvalidInput',
      fields: ['modules'],
    });
  });

  it('is shown to a defender once it is open, and makes its call then', async () => {
    const made = await act.create(manager, 'to-be-opened');
    const slugs = async () => (await act.openEditions(defender)).map(({ slug }) => slug);
    expect(await slugs()).not.toContain('to-be-opened');
    expect(await act.move(manager, made, 'open')).toEqual({ __typename: 'InvalidInput', fields: ['closesOn'] });
    expect(await act.move(manager, made, 'open', { closesOn: day(90) })).toMatchObject({ fields: ['closesOn'] });
    const open = await act.open(manager, made);
    expect(open).toMatchObject({ state: 'open', version: 2 });
    expect(await slugs()).toContain('to-be-opened');
    const [call] = await db.seed(`select programme, decision, closes_on::text from call where id = $1`, [open['call']]);
    expect(call).toEqual({ programme: 'training', decision: 'planned', closes_on: day(30) });
    expect(await act.move(manager, made, 'selecting')).toMatchObject({ __typename: 'StateMismatch', actualVersion: 2 });
    const selecting = await act.move(manager, open, 'selecting');
    expect(await db.seed(`select decision from call where id = $1`, [open['call']])).toEqual([{ decision: 'closed' }]);
    const again = await act.open(manager, await act.move(manager, selecting, 'postponed'));
    expect(again).toMatchObject({ state: 'open', call: open['call'] });
  });

  it('takes no other way than its table', async () => {
    const made = await act.create(manager, 'by-the-table');
    for (const to of ['selecting', 'confirmed', 'running', 'closed'])
      expect([to, await act.move(manager, made, to)]).toMatchObject([to, { __typename: 'StateMismatch' }]);
    const cancelled = await act.move(manager, made, 'cancelled');
    expect(await act.open(manager, cancelled)).toMatchObject({ __typename: 'StateMismatch' });
  });

  it('goes on by the day alone: the time to apply ends, the course begins', async () => {
    const state = async ({ id }: ShownEdition) =>
      (await db.seed<{ state: string }>(`select state from edition where id = $1`, [id]))[0]?.state;
    const open = await act.open(manager, await act.create(manager, 'by-the-day'));
    await transaction(dataSource, undefined, runEditions);
    expect(await state(open)).toBe('open');
    await db.seed(`update call set closes_on = current_date - 1, opens_on = current_date - 2 where id = $1`, [
      open['call'],
    ]);
    await transaction(dataSource, undefined, runEditions);
    expect(await state(open)).toBe('selecting');
    await db.seed(`update edition set state = 'preWork', starts_on = current_date where id = $1`, [open.id]);
    expect(await transaction(dataSource, undefined, runEditions)).toBe(1);
    expect(await state(open)).toBe('running');
  });
});

import { applicationsSlice } from '@vrijhaven/applications/api';
import type { Api, CityActs, PlayCity, PlayDefender, Stage, StayActs, TestDatabase } from '@vrijhaven/testing/server';
import {
  addProposal,
  applicant,
  askFor,
  cityActs,
  createTestDatabase,
  hostCity,
  memberFor,
  setStage,
  startApi,
  stayActs,
} from '@vrijhaven/testing/server';
import { shelterCitySlice } from '../shelter-city.module';

const april = { from: '2031-04-01', until: '2031-07-01' };
const may = { from: '2031-05-01', until: '2031-07-01' };

const HISTORY = `query ($id: ID!) { residency(id: $id) { events { id kind } } }`;

interface Guest {
  readonly defender: PlayDefender;
  readonly stay: string;
}

describe('a move to another city', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: ReturnType<typeof askFor>;
  let act: CityActs;
  let see: StayActs;
  let stage: Stage;
  let here: PlayCity;
  let there: PlayCity;
  let round = 0;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, shelterCitySlice] });
    ask = askFor(api);
    act = cityActs(ask);
    see = stayActs(ask);
  });
  beforeEach(async () => {
    round += 1;
    here = await hostCity(stage, `here-${String(round)}`);
    there = await hostCity(stage, `there-${String(round)}`);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const guest = async (): Promise<Guest> => {
    const defender = await applicant(stage, ask, 'accepted');
    const proposal = await addProposal(db, defender.record, here.city, 'accepted');
    const stay = (await act.schedule(here.coordinator, proposal, here.place, april))['id'] as string;
    await db.seed(`update residency set state = 'active', version = 3 where id = $1`, [stay]);
    return { defender, stay };
  };
  const proposed = async () => {
    const scene = await guest();
    const proposal = await see.proposeMove(stage.coordinator, scene.defender, scene.stay, there);
    return { ...scene, proposal: proposal['id'] as string };
  };
  const agreed = async () => {
    const scene = await proposed();
    await act.answer(there.coordinator, scene.proposal, true);
    await see.answerMove(scene.defender, scene.proposal, true, scene.defender.consent(`city:${there.slug}`));
    return scene;
  };
  const planned = async () => {
    const scene = await agreed();
    const next = await act.schedule(stage.coordinator, scene.proposal, there.place, may);
    return { ...scene, next: next['id'] as string };
  };
  const ready = async (id: string) => {
    for (const code of ['housing', 'emergencyContact']) await see.work(there.coordinator, id, code);
    await act.advance(there.coordinator, id, 'preparing', 1);
  };
  const seenBy = async ({ coordinator }: PlayCity, { record }: PlayDefender) =>
    (await act.proposals(coordinator, { application: record })).flatMap(({ candidate }) =>
      candidate.documents.map(({ compartment }) => compartment),
    );
  const stateOf = async ({ record }: PlayDefender) =>
    (await db.seed<{ state: string }>(`select state from application where id = $1`, [record]))[0]?.state;

  it('is proposed to one other city, which sees the need profile and nothing of the stay', async () => {
    const { defender, stay } = await proposed();
    expect(await seenBy(there, defender)).toEqual(['need']);
    expect(await see.file(there.coordinator, stay)).toBeNull();
    expect(await stateOf(defender)).toBe('placed');
    const third = await hostCity(stage, `third-${String(round)}`);
    expect(await see.proposeMove(stage.coordinator, defender, stay, third)).toEqual({ __typename: 'CityBusy' });
  });

  it('is proposed by the office alone, to no city where the guest lives, while they are there', async () => {
    const { defender, stay } = await guest();
    const own = await see.proposeMove(stage.coordinator, defender, stay, here);
    expect(own).toEqual({ __typename: 'InvalidInput', fields: ['city'] });
    const stale = await see.proposeMove(stage.coordinator, defender, stay, there, { version: 2 });
    expect(stale).toMatchObject({ __typename: 'StateMismatch', actual: 'active' });
    const disclosures = [defender.regrant('need', { member: here.coordinator, team: there.team })];
    const byCity = await see.proposeMove(here.coordinator, defender, stay, there, { disclosures });
    expect(byCity).toEqual({ __typename: 'NotFound' });
    await db.seed(`update residency set state = 'departed' where id = $1`, [stay]);
    const gone = await see.proposeMove(stage.coordinator, defender, stay, there);
    expect(gone).toMatchObject({ __typename: 'StateMismatch', actual: 'departed' });
  });

  it('shows in no number of the history that the city of the stay reads', async () => {
    const { stay } = await agreed();
    const numbers = async (by: { token: string }) => {
      const { events } = await ask<{ events: { id: string; kind: string }[] }>(HISTORY, { id: stay }, by);
      return events.map(({ id }) => id.replace(stay, ''));
    };
    expect(await numbers(here.coordinator)).toEqual(['/1']);
    expect(await numbers(stage.coordinator)).toEqual(['/1', '/2', '/3']);
  });

  it('costs nothing when that city declines', async () => {
    const { defender, proposal, stay } = await proposed();
    expect(await act.answer(there.coordinator, proposal, false)).toMatchObject({ state: 'declined' });
    expect(await stateOf(defender)).toBe('placed');
    expect(await seenBy(there, defender)).toEqual([]);
    expect(await see.file(here.coordinator, stay)).toMatchObject({ state: 'active', version: 3, period: april });
  });

  it('waits for the guest: no identity and no dates before their signed yes', async () => {
    const { defender, proposal } = await proposed();
    const early = await see.answerMove(defender, proposal, true, defender.consent(`city:${there.slug}`));
    expect(early).toMatchObject({ __typename: 'StateMismatch', actual: 'proposed' });
    await act.answer(there.coordinator, proposal, true);
    const book = () => act.schedule(stage.coordinator, proposal, there.place, may);
    expect(await book()).toMatchObject({ __typename: 'StateMismatch', actual: 'accepted' });
    const told = await act.disclose(stage.coordinator, defender, there, proposal);
    expect(told).toEqual({ __typename: 'ConsentMissing', subject: `city:${there.slug}` });
    expect(await see.answerMove(defender, proposal, true)).toEqual({ __typename: 'InvalidInput', fields: ['consent'] });
    const elsewhere = await see.answerMove(defender, proposal, true, defender.consent(`city:${here.slug}`));
    expect(elsewhere).toEqual({ __typename: 'InvalidInput', fields: ['consent.subject'] });
    const other = await applicant(stage, ask, 'placed');
    expect(await see.answerMove(other, proposal, false)).toEqual({ __typename: 'NotFound' });
    const yes = await see.answerMove(defender, proposal, true, defender.consent(`city:${there.slug}`));
    expect(yes).toMatchObject({ __typename: 'Application', state: 'placed' });
    await act.disclose(stage.coordinator, defender, there, proposal);
    expect((await seenBy(there, defender)).sort()).toEqual(['contact', 'identity', 'need']);
    expect(await book()).toMatchObject({ __typename: 'Residency', state: 'planned' });
  });

  it('ends with the guest’s no, at no cost', async () => {
    const { defender, proposal, stay } = await proposed();
    await act.answer(there.coordinator, proposal, true);
    expect(await see.answerMove(defender, proposal, false)).toMatchObject({ state: 'placed' });
    expect(await seenBy(there, defender)).toEqual([]);
    expect(await see.file(here.coordinator, stay)).toMatchObject({ state: 'active' });
  });

  it('cuts the present stay to the day on which the next begins, and leaves no night between', async () => {
    const { stay, next } = await planned();
    const file = await see.file(stage.coordinator, stay);
    expect(file).toMatchObject({ period: { from: april.from, until: may.from }, goesOn: true, state: 'active' });
    expect(await see.file(stage.coordinator, next)).toMatchObject({ continues: stay, period: may });
    const apart = await act.moveStay(here.coordinator, stay, here.place, { from: april.from, until: '2031-04-20' }, 4);
    expect(apart).toEqual({ __typename: 'InvalidInput', fields: ['period.until'] });
    const later = { from: '2031-05-10', until: '2031-07-10' };
    const byCity = await act.moveStay(there.coordinator, next, there.place, later, 1);
    expect(byCity).toEqual({ __typename: 'InvalidInput', fields: ['period.from'] });
    expect(await act.moveStay(stage.coordinator, next, there.place, later, 1)).toMatchObject({ period: later });
    expect(await see.file(here.coordinator, stay)).toMatchObject({ period: { until: '2031-05-10' } });
    const sooner = { from: '2031-04-20', until: '2031-07-10' };
    expect(await act.moveStay(stage.coordinator, next, there.place, sooner, 2)).toMatchObject({ period: sooner });
    expect(await see.file(here.coordinator, stay)).toMatchObject({ period: { until: '2031-04-20' } });
  });

  it('finds done what was done for the guest, and to do what each place does anew', async () => {
    const { stay, proposal } = await agreed();
    for (const code of ['passport', 'visa', 'housing']) await see.work(stage.coordinator, stay, code);
    await see.work(stage.coordinator, stay, 'insurance', 'notNeeded');
    const next = (await act.schedule(stage.coordinator, proposal, there.place, may))['id'] as string;
    const sheet = (await see.sheets(there.coordinator)).find(({ id }) => id === next);
    const settled = sheet?.items.filter(({ state }) => state !== 'todo').map(({ code, state }) => [code, state]);
    expect(settled).toEqual([
      ['passport', 'done'],
      ['visa', 'done'],
      ['insurance', 'notNeeded'],
    ]);
    expect(await see.work(stage.coordinator, next, 'visa', 'todo', { version: 1 })).toMatchObject({ id: next });
  });

  it('begins on no day on which the guest would be nowhere, or here before', async () => {
    const { proposal } = await agreed();
    for (const from of [april.from, '2031-07-02'])
      expect(await act.schedule(stage.coordinator, proposal, there.place, { from, until: '2031-07-08' })).toEqual({
        __typename: 'InvalidInput',
        fields: ['period.from'],
      });
    const byCity = await act.schedule(there.coordinator, proposal, there.place, may);
    expect(byCity).toMatchObject({ __typename: 'StateMismatch', actual: 'placed' });
  });

  it('leaves the guest in the hands of the first city until they arrive in the next', async () => {
    const { defender, stay, next, proposal } = await planned();
    await act.disclose(stage.coordinator, defender, there, proposal);
    const leaving = await act.advance(stage.coordinator, stay, 'departed', 4);
    expect(leaving).toEqual({ __typename: 'GuardsOpen', items: ['returnPlan', 'departureEntry', 'noMovePlanned'] });
    await ready(next);
    expect(await see.file(here.coordinator, stay)).toMatchObject({ state: 'active' });
    expect(await act.advance(there.coordinator, next, 'arrived', 2)).toMatchObject({ state: 'arrived' });
    expect(await see.file(stage.coordinator, stay)).toMatchObject({ state: 'moved', goesOn: false });
    const states = await act.proposals(stage.coordinator, { application: defender.record });
    expect(states.map(({ state }) => state).sort()).toEqual(['accepted', 'withdrawn']);
    expect(await seenBy(here, defender)).toEqual([]);
    expect((await seenBy(there, defender)).sort()).toEqual(['contact', 'identity', 'need']);
    expect(await stateOf(defender)).toBe('placed');
    const onward = await see.proposeMove(stage.coordinator, defender, next, here, { version: 3 });
    expect(onward).toMatchObject({ __typename: 'Proposal', state: 'proposed', isMove: true });
  });

  it('can be given up before: the guest stays where they are', async () => {
    const { defender, stay, next, proposal } = await planned();
    expect(await act.withdraw(stage.coordinator, proposal, 3)).toMatchObject({ state: 'withdrawn' });
    expect(await see.file(stage.coordinator, next)).toMatchObject({ state: 'cancelled' });
    expect(await see.file(here.coordinator, stay)).toMatchObject({ state: 'active', goesOn: false });
    expect(await stateOf(defender)).toBe('placed');
  });

  it('can lose only its dates: cancelled in the next city, the guest is still at home', async () => {
    const { defender, next, proposal } = await planned();
    expect(await act.advance(there.coordinator, next, 'cancelled', 1)).toMatchObject({ state: 'cancelled' });
    expect(await stateOf(defender)).toBe('placed');
    const early = { from: '2031-04-20', until: '2031-06-01' };
    expect(await act.schedule(stage.coordinator, proposal, there.place, early)).toMatchObject({ state: 'planned' });
  });

  it('stops with a hold', async () => {
    const { defender, proposal, stay } = await agreed();
    const security = await memberFor(db, 'securityOfficer');
    const version = (
      await db.seed<{ version: number }>(`select version from application where id = $1`, [defender.record])
    )[0];
    await act.move(security, defender, 'safetyHold', version!.version);
    const held = { __typename: 'OnHold' };
    expect(await act.schedule(stage.coordinator, proposal, there.place, may)).toEqual(held);
    expect(await act.disclose(stage.coordinator, defender, there, proposal)).toEqual(held);
    expect(await see.proposeMove(stage.coordinator, defender, stay, there)).toEqual(held);
  });
});

import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import { createDataSource, transaction } from '@vrijhaven/database';
import { graceOf, MAX_RHYTHM_DAYS, MIN_RHYTHM_DAYS } from '@vrijhaven/connect2protect/model';
import type {
  Api,
  PairActs,
  PlayDefender,
  PlayProfessional,
  ShownPair,
  SigningMember,
  Stage,
  TestDatabase,
} from '@vrijhaven/testing/server';
import {
  applicant,
  askFor,
  briefedProfessional,
  createTestDatabase,
  hashOf,
  memberFor,
  pairActs,
  setStage,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { DataSource } from 'typeorm';
import { connect2protectSlice } from '../connect2protect.module';
import { keepRhythm } from './keep-rhythm';

describe('a pair in contact', () => {
  let db: TestDatabase;
  let api: Api;
  let act: PairActs;
  let stage: Stage;
  let office: SigningMember;
  let lark: PlayProfessional;
  let dataSource: DataSource;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    const ask = askFor(api);
    act = pairActs(ask);
    applicantOf = () => applicant(stage, ask, 'pool');
    office = await signingMember(db, 'pairingCoordinator');
    lark = await briefedProfessional(stage, act, office, { maxPairs: 10 });
    dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await api.stop();
    await db.drop();
  });

  let applicantOf: () => Promise<PlayDefender>;
  const paired = async (rhythmDays = 14): Promise<{ defender: PlayDefender; need: string; pair: ShownPair }> => {
    const defender = await applicantOf();
    const { id: need } = await act.ask(defender);
    const { id } = await act.propose(office, need, lark.id);
    await act.answer(defender, id, 'yes', { consent: defender.consent(`professional:${lark.id}`) });
    await act.answer(lark.member, id, 'yes');
    return { defender, need, pair: await act.begin(office, id, 2, { rhythmDays }) };
  };
  const seenBy = async (as: { token: string }, { id }: ShownPair) =>
    (await act.pairs(as)).find((each) => each.id === id)!;
  const nights = () => transaction(dataSource, undefined, keepRhythm);
  /** Of this pair, the contact that is due was due so many days ago. */
  const late = (pair: ShownPair, days: number) =>
    db.seed(`update check_in set due_on = current_date - $2::integer where pairing_id = $1 and state = 'due'`, [
      pair.id,
      days,
    ]);

  it('is kept by one tap of either side or the office, and the next contact is planned', async () => {
    const { defender, pair } = await paired();
    const tapped = await act.checkIn(defender, pair.checkIns[0]!.id);
    expect(tapped.checkIns.map(({ state, bySide }) => [state, bySide]).sort()).toEqual([
      ['due', null],
      ['ok', 'defender'],
    ]);
    const next = tapped.checkIns.find(({ state }) => state === 'due')!;
    expect(await act.checkIn(defender, pair.checkIns[0]!.id)).toMatchObject({ actual: 'ok' });
    expect((await act.checkIn(lark.member, next.id)).checkIns.map(({ bySide }) => bySide)).toContain('professional');
    const stranger = await briefedProfessional(stage, act, office);
    expect(await act.checkIn(stranger.member, next.id)).toEqual({ __typename: 'NotFound' });
  });

  it('rings when nobody says that there was contact, first the office, then the security officer', async () => {
    const { defender, pair } = await paired(14);
    await late(pair, 3);
    await nights();
    expect((await seenBy(office, pair)).alarms).toEqual([]);
    await late(pair, 4);
    await nights();
    const [alarm] = (await seenBy(office, pair)).alarms;
    expect(alarm).toMatchObject({ kind: 'missed', state: 'open', escalated: false });
    const safety = await memberFor(db, 'securityOfficer');
    expect((await seenBy(safety, pair)).alarms).toEqual([]);
    expect((await seenBy(defender, pair)).alarms).toEqual([]);
    expect(await act.handle(safety, alarm!.id, 1)).toEqual({ __typename: 'NotFound' });
    await db.seed(`update alarm set raised_on = current_date - 7 where id = $1`, [alarm!.id]);
    await nights();
    expect((await seenBy(safety, pair)).alarms).toMatchObject([{ escalated: true, version: 2 }]);
    expect(await act.handle(safety, alarm!.id, 1)).toMatchObject({ __typename: 'StateMismatch', actualVersion: 2 });
    expect(await act.handle(safety, alarm!.id, 2)).toMatchObject({ alarms: [{ state: 'handled' }] });
  });

  it('makes a missed contact good by a late tap, and rings once for many', async () => {
    const { pair } = await paired(7);
    await late(pair, 30);
    await nights();
    await late(pair, 20);
    await nights();
    const shown = await seenBy(office, pair);
    expect(shown.checkIns.filter(({ state }) => state === 'missed')).toHaveLength(2);
    expect(shown.alarms).toHaveLength(1);
    const missed = shown.checkIns.find(({ state }) => state === 'missed')!;
    const tapped = await act.checkIn(lark.member, missed.id);
    expect(tapped.checkIns.find(({ id }) => id === missed.id)).toMatchObject({ state: 'ok', bySide: 'professional' });
    expect(tapped.checkIns.filter(({ state }) => state === 'due')).toHaveLength(1);
  });

  it('waits as long as the model says, for every rhythm', async () => {
    const rows = await db.seed<{ rhythm: number; grace: number }>(
      `select rhythm, least(7, greatest(1, rhythm / 4)) as grace from generate_series($1::integer, $2) rhythm`,
      [MIN_RHYTHM_DAYS, MAX_RHYTHM_DAYS],
    );
    expect(rows.map(({ rhythm }) => rhythm)).toHaveLength(MAX_RHYTHM_DAYS - MIN_RHYTHM_DAYS + 1);
    for (const { rhythm, grace } of rows) expect(grace).toBe(graceOf(rhythm));
  });

  it('is heard by the security officer at once when a side rings', async () => {
    const { defender, pair } = await paired();
    await act.raise(defender, pair.id);
    const safety = await memberFor(db, 'securityOfficer');
    expect((await seenBy(safety, pair)).alarms).toMatchObject([{ kind: 'raised', state: 'open', escalated: true }]);
    expect((await seenBy(lark.member, pair)).alarms).toEqual([]);
    await act.handle(safety, (await seenBy(safety, pair)).alarms[0]!.id, 1);
    const rings = async (as: { token: string }) =>
      (await seenBy(as, pair)).events.filter(({ kind }) => kind === 'alarm').map(({ by }) => by);
    expect(await rings(lark.member)).toEqual([]);
    expect(await rings(defender)).toEqual(['applicant']);
    expect(await rings(office)).toEqual(['applicant', 'securityOfficer']);
  });

  it('is paused by a hold, told to the professional without a why, and misses nothing meanwhile', async () => {
    const { defender, pair } = await paired();
    await db.seed(`update application set state = 'safetyHold' where id = $1`, [defender.record]);
    await late(pair, 20);
    await nights();
    const shown = await seenBy(lark.member, pair);
    expect(shown).toMatchObject({ paused: true, state: 'active' });
    expect(shown.checkIns.map(({ state }) => state)).toEqual(['due']);
    expect(await act.checkIn(lark.member, pair.checkIns[0]!.id)).toMatchObject({ __typename: 'NotFound' });
    expect(await act.checkIn(office, pair.checkIns[0]!.id)).toEqual({ __typename: 'OnHold' });
  });

  it('is due anew after a hold, and rings only if nobody is heard of then', async () => {
    const { defender, pair } = await paired(28);
    const [ahead] = [(await paired(28)).pair];
    const move = (to: string) => db.seed(`update application set state = $2 where id = $1`, [defender.record, to]);
    const dueIn = async ({ id }: ShownPair) =>
      (
        await db.seed<{ days: number }>(
          `select due_on - current_date as days from check_in where pairing_id = $1 and state = 'due'`,
          [id],
        )
      ).map(({ days }) => days);
    await move('safetyHold');
    await late(pair, 40);
    await nights();
    await move('pool');
    await nights();
    expect(await dueIn(pair)).toEqual([graceOf(28)]);
    expect(await dueIn(ahead)).toEqual([28]);
    expect((await seenBy(office, pair)).alarms).toEqual([]);
    await move('safetyHold');
    await move('pool');
    expect(await dueIn(pair)).toEqual([graceOf(28)]);
    await late(pair, graceOf(28) + 1);
    await nights();
    expect((await seenBy(office, pair)).alarms).toMatchObject([{ kind: 'missed', state: 'open' }]);
  });

  it('comes up for review, and ends with the mandate', async () => {
    const { pair } = await paired();
    await db.seed(`update pairing set review_on = current_date where id = $1`, [pair.id]);
    await nights();
    expect(await seenBy(office, pair)).toMatchObject({ state: 'review' });
    await db.seed(`update professional set mandate_ends = current_date where id = $1`, [lark.id]);
    await nights();
    expect(await seenBy(office, pair)).toMatchObject({ state: 'ended', reason: 'mandateOver' });
    await db.seed(`update professional set mandate_ends = null where id = $1`, [lark.id]);
  });

  it('does nothing before the defender approved that very text', async () => {
    const { defender, pair } = await paired();
    const teams = [lark.team] as const;
    const first = defender.writeEntry('pair', lark.member, teams);
    const id = randomUUID();
    const drafted = await act.draft(lark.member, pair.id, first, id);
    expect(drafted.actions).toMatchObject([{ state: 'drafted', draftHash: hashOf(first), version: 1 }]);
    const early = await act.work(lark.member, id, 'done', 1, {
      entry: defender.writeEntry('pair', lark.member, teams),
    });
    expect(early).toMatchObject({ __typename: 'StateMismatch', actual: 'drafted' });
  });

  it('takes an approval by the defender, of the newest draft, and forgets it with the next', async () => {
    const { defender, pair } = await paired();
    const entry = (by?: SigningMember) => defender.writeEntry('pair', by, [lark.team]);
    const [first, id] = [entry(lark.member), randomUUID()];
    await act.draft(lark.member, pair.id, first, id);
    const second = entry(lark.member);
    expect(await act.work(lark.member, id, 'drafted', 1, { entry: second })).toMatchObject({
      actions: [{ draftHash: hashOf(second), version: 2 }],
    });
    const approval = entry();
    const wrong = await act.work(defender, id, 'approved', 2, { draftHash: hashOf(first), entry: approval });
    expect(wrong).toEqual({ __typename: 'DraftChanged' });
    const approved = await act.work(defender, id, 'approved', 2, { draftHash: hashOf(second), entry: approval });
    expect(approved).toMatchObject({ actions: [{ state: 'approved', version: 3 }] });
    const forged = await act.work(lark.member, id, 'approved', 3, { draftHash: hashOf(second), entry: approval });
    expect(forged).toMatchObject({ __typename: 'StateMismatch' });
    expect(await act.work(lark.member, id, 'done', 3, { entry: entry(lark.member) })).toMatchObject({
      actions: [{ state: 'done' }],
    });
    expect(await act.work(defender, id, 'dropped', 4)).toMatchObject({ __typename: 'StateMismatch', actual: 'done' });
  });
});

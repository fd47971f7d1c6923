import { randomUUID } from 'node:crypto';
import { applicationsSlice } from '@vrijhaven/applications/api';
import type {
  Api,
  Ask,
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
  memberFor,
  pairActs,
  setStage,
  shareEntry,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import { connect2protectSlice } from '../connect2protect.module';

const APPEND = `mutation ($entry: DocumentInput!, $idempotencyKey: ID!) {
  appendMyEntry(entry: $entry, idempotencyKey: $idempotencyKey) { __typename } }`;

describe('a need that becomes a pair', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let act: PairActs;
  let stage: Stage;
  let office: SigningMember;
  let lark: PlayProfessional;

  beforeAll(async () => {
    db = await createTestDatabase();
    stage = await setStage(db);
    api = await startApi(db, { slices: [applicationsSlice, connect2protectSlice] });
    ask = askFor(api);
    act = pairActs(ask);
    office = await signingMember(db, 'pairingCoordinator');
    lark = await briefedProfessional(stage, act, office, { maxPairs: 10 });
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const inNeed = async (): Promise<{ defender: PlayDefender; need: string }> => {
    const defender = await applicant(stage, ask, 'pool');
    const { id } = await act.ask(defender);
    return { defender, need: id };
  };
  const yes = (defender: PlayDefender, { id }: PlayProfessional) => ({
    consent: defender.consent(`professional:${id}`),
  });
  const proposed = async (to = lark): Promise<{ defender: PlayDefender; need: string; pair: ShownPair }> => {
    const made = await inNeed();
    return { ...made, pair: await act.propose(office, made.need, to.id) };
  };
  const agreed = async (to = lark) => {
    const made = await proposed(to);
    await act.answer(made.defender, made.pair.id, 'yes', yes(made.defender, to));
    return { ...made, pair: await act.answer(to.member, made.pair.id, 'yes') };
  };
  const active = async (to = lark) => {
    const made = await agreed(to);
    return { ...made, pair: await act.begin(office, made.pair.id, made.pair.version) };
  };
  const ofNeed = async (need: string) => (await act.needs(office)).find(({ id }) => id === need);
  const grantsTo = ({ record }: PlayDefender, { team }: PlayProfessional) =>
    db.seed<{ revision: number }>(
      `select revision from document_grant where record_id = $1 and recipient = $2 and withdrawn_on is null order by 1`,
      [record, `team:${team}`],
    );

  it('is asked for by the defender alone, once at a time, with a sealed entry', async () => {
    const { defender, need } = await inNeed();
    expect(await act.ask(defender)).toEqual({ __typename: 'NeedThere' });
    expect(await act.needs(defender)).toMatchObject([{ id: need, state: 'open', application: defender.record }]);
    expect(await ofNeed(need)).toMatchObject({ origin: 'application', paused: false });
    const elsewhere = await act.ask(await applicant(stage, ask, 'pool'), { entries: [defender.writeEntry('pair')] });
    expect(elsewhere).toEqual({ __typename: 'InvalidInput', fields: ['entries.0.compartment'] });
  });

  it('is nobody’s but the pairing coordinators’ and the defender’s own', async () => {
    const { need } = await inNeed();
    const { defender: other } = await inNeed();
    expect((await act.needs(other)).map(({ id }) => id)).not.toContain(need);
    expect(await act.needs(lark.member)).toEqual([]);
    const coordinator = await act.propose(stage.coordinator, need, lark.id);
    expect(coordinator).toMatchObject({ __typename: 'NotFound' });
  });

  it('is put to one professional at a time, whoever is quicker', async () => {
    const { need } = await inNeed();
    const wren = await briefedProfessional(stage, act, office, { name: 'Advocate Wren', kind: 'lawyer' });
    const answers = await Promise.all([lark, wren, lark, wren].map(({ id }) => act.propose(office, need, id)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...['NeedBusy', 'NeedBusy', 'NeedBusy', 'Pairing'],
    ]);
  });

  it('is not put to who has not signed, is full, is over, or is not there', async () => {
    const { need } = await inNeed();
    const id = randomUUID();
    await stage.organisation.rotate(`pro:${id}`);
    await act.createProfessional(office, id, {});
    expect(await act.propose(office, need, id)).toEqual({ __typename: 'NotBriefed' });
    const member = await signingMember(db, 'professional', `pro:${id}`);
    expect(await act.propose(office, need, id)).toEqual({ __typename: 'NotBriefed' });
    await act.sign(member, stage.organisation, id);
    await act.editProfessional(office, id, 1, { mandateEnds: '2026-01-01' });
    expect(await act.propose(office, need, id)).toEqual({ __typename: 'NoRoom' });
    await act.editProfessional(office, id, 2, { maxPairs: 1 });
    await proposed({ id, team: `pro:${id}`, member });
    expect(await act.propose(office, need, id)).toEqual({ __typename: 'NoRoom' });
    expect(await act.propose(office, need, randomUUID())).toEqual({ __typename: 'NotFound' });
    expect(await act.propose(office, need, lark.id, 7)).toMatchObject({ __typename: 'StateMismatch' });
  });

  it('tells neither side what the other said, nor that anything was said', async () => {
    const { defender, pair } = await proposed();
    const before = (await act.pairs(defender)).find(({ id }) => id === pair.id)!;
    expect(await act.answer(lark.member, pair.id, 'no')).toMatchObject({
      state: 'proposed',
      answers: { defender: null, professional: 'no' },
    });
    const after = (await act.pairs(defender)).find(({ id }) => id === pair.id)!;
    expect(after).toEqual(before);
    expect(after.answers).toEqual({ defender: null, professional: null });
    const seen = (await act.pairs(office)).find(({ id }) => id === pair.id)!;
    expect(seen.answers).toEqual({ defender: null, professional: 'no' });
    await act.answer(defender, pair.id, 'yes', yes(defender, lark));
    expect((await act.pairs(lark.member)).find(({ id }) => id === pair.id)).toMatchObject({
      answers: { defender: null, professional: 'no' },
      state: 'proposed',
    });
    const lapsed = await act.move(office, pair.id, 'lapsed', 1);
    expect(lapsed).toMatchObject({ state: 'lapsed', reason: null });
    expect((await act.pairs(defender)).find(({ id }) => id === pair.id)).toMatchObject({
      state: 'lapsed',
      reason: null,
    });
  });

  it('takes one answer of each side, and a yes of the defender only with their signed consent to this professional', async () => {
    const { defender, pair } = await proposed();
    expect(await act.answer(defender, pair.id, 'yes')).toEqual({ __typename: 'InvalidInput', fields: ['consent'] });
    const another = { consent: defender.consent(`professional:${randomUUID()}`) };
    expect(await act.answer(defender, pair.id, 'yes', another)).toMatchObject({ __typename: 'InvalidInput' });
    const forged = { consent: { ...defender.consent(`professional:${lark.id}`), signature: 'A'.repeat(86) } };
    expect(await act.answer(defender, pair.id, 'yes', forged)).toMatchObject({ __typename: 'NotSigned' });
    expect(await act.answer(defender, pair.id, 'no', yes(defender, lark))).toMatchObject({ fields: ['consent'] });
    expect(await act.answer(defender, pair.id, 'no')).toMatchObject({ answers: { defender: 'no' } });
    expect(await act.answer(defender, pair.id, 'no')).toMatchObject({ actual: 'answered' });
    const stranger = await briefedProfessional(stage, act, office);
    expect(await act.answer(stranger.member, pair.id, 'yes')).toEqual({ __typename: 'NotFound' });
  });

  it('is agreed to by two yes at the same moment, once', async () => {
    const { defender, pair } = await proposed();
    const answers = await Promise.all([
      act.answer(defender, pair.id, 'yes', yes(defender, lark)),
      act.answer(lark.member, pair.id, 'yes'),
    ]);
    expect(answers.map(({ state }) => state).sort()).toEqual(['agreed', 'proposed']);
    const [shown] = (await act.pairs(office)).filter(({ id }) => id === pair.id);
    expect(shown).toMatchObject({ state: 'agreed', version: 2 });
    expect(shown!.events.filter(({ to }) => to === 'agreed')).toMatchObject([{ by: 'system' }]);
  });

  it('shows a first look after the defender’s yes, of entries that the defender wrote and no others', async () => {
    const { defender, pair } = await proposed();
    const item = defender.writeEntry('pair');
    const office2 = { by: office, team: lark.team };
    expect((await ask(APPEND, { entry: item }, defender)).__typename).toBe('Document');
    const shared = [shareEntry(defender, item, office2)];
    expect(await act.show(office, pair.id, shared)).toEqual({ __typename: 'ConsentMissing' });
    await act.answer(defender, pair.id, 'yes', yes(defender, lark));
    expect(await act.show(office, pair.id, [])).toMatchObject({ fields: ['shared'] });
    expect(await act.show(office, pair.id, [{ ...shared[0]!, revision: 2 }])).toMatchObject({
      fields: ['shared.0.revision'],
    });
    const forged = {
      ...shared[0]!,
      grant: { ...shared[0]!.grant, grant: Buffer.alloc(1257, 1).toString('base64url') },
    };
    expect(await act.show(office, pair.id, [forged])).toEqual({ __typename: 'NotSigned' });
    expect(await grantsTo(defender, lark)).toEqual([]);
    expect(await act.show(office, pair.id, shared)).toMatchObject({ __typename: 'Pairing' });
    expect(await grantsTo(defender, lark)).toEqual([{ revision: 1 }]);
    expect(await act.show(lark.member, pair.id, shared)).toEqual({ __typename: 'NotFound' });
  });

  it('begins with a rhythm, the first contact and everything that is released', async () => {
    const { need, pair } = await agreed();
    expect(await act.begin(office, pair.id, 2, { rhythmDays: 2 })).toMatchObject({ fields: ['rhythmDays'] });
    expect(await act.begin(office, pair.id, 1)).toMatchObject({ __typename: 'StateMismatch', actualVersion: 2 });
    const begun = await act.begin(office, pair.id, 2);
    expect(begun).toMatchObject({ state: 'active', rhythmDays: 14, checkIns: [{ state: 'due' }] });
    expect(await ofNeed(need)).toMatchObject({ state: 'paired' });
    expect(await act.begin(office, pair.id, 3)).toMatchObject({ __typename: 'StateMismatch', actual: 'active' });
  });

  it('ends for either side, frees the need, and leaves the team no key that is served', async () => {
    const { defender, need, pair: asked } = await agreed();
    const item = defender.writeEntry('pair');
    await ask(APPEND, { entry: item }, defender);
    const shared = [shareEntry(defender, item, { by: office, team: lark.team })];
    const pair = await act.begin(office, asked.id, asked.version, { shared });
    expect(await grantsTo(defender, lark)).toEqual([{ revision: 1 }]);
    expect(await act.move(lark.member, pair.id, 'ended', pair.version)).toMatchObject({ fields: ['reason'] });
    expect(await act.move(lark.member, pair.id, 'ended', pair.version, { reason: 'agreed' })).toMatchObject({
      fields: ['reason'],
    });
    const ended = await act.move(lark.member, pair.id, 'ended', pair.version, { reason: 'oneSided' });
    expect(ended).toMatchObject({ state: 'ended', reason: 'oneSided' });
    expect(await ofNeed(need)).toMatchObject({ state: 'open' });
    expect(await grantsTo(defender, lark)).toEqual([]);
    const again = await act.move(defender, pair.id, 'ended', pair.version + 1, { reason: 'safety' });
    expect(again).toMatchObject({ __typename: 'StateMismatch', actual: 'ended' });
  });

  it('is reviewed and renewed by the office alone', async () => {
    const { defender, pair } = await active();
    expect(await act.move(defender, pair.id, 'review', pair.version)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await act.move(office, pair.id, 'review', pair.version)).toMatchObject({ state: 'review' });
    const renewed = await act.move(office, pair.id, 'active', pair.version + 1, { rhythmDays: 30 });
    expect(renewed).toMatchObject({ state: 'active', rhythmDays: 30 });
  });

  it('hands over: the old pair ends on the day on which the new one begins', async () => {
    const { defender, need, pair } = await active();
    const heron = await briefedProfessional(stage, act, office, { name: 'Member Heron', kind: 'mep' });
    const next = await act.propose(office, need, heron.id, 2);
    expect(next).toMatchObject({ state: 'proposed' });
    await act.answer(defender, next.id, 'yes', yes(defender, heron));
    await act.answer(heron.member, next.id, 'yes');
    expect(await act.begin(office, next.id, 2)).toMatchObject({ state: 'active' });
    const all = await act.pairs(defender);
    expect(all.find(({ id }) => id === pair.id)).toMatchObject({ state: 'ended', reason: 'mandateOver' });
    expect(await ofNeed(need)).toMatchObject({ state: 'paired' });
    expect((await act.pairs(heron.member)).map(({ id }) => id)).toEqual([next.id]);
    expect((await act.pairs(lark.member)).map(({ id }) => id)).not.toContain(next.id);
  });

  it('is not handed over to the professional who is there already', async () => {
    const { defender, need, pair } = await active();
    expect(await act.propose(office, need, lark.id, 2)).toEqual({ __typename: 'AlreadyTogether' });
    const renewed = await act.move(office, pair.id, 'review', pair.version);
    expect(await act.propose(office, need, lark.id, 2)).toEqual({ __typename: 'AlreadyTogether' });
    await act.move(defender, pair.id, 'ended', renewed.version, { reason: 'oneSided' });
    expect(await act.propose(office, need, lark.id, 3)).toMatchObject({ state: 'proposed' });
    const twice = `insert into pairing (id, need_id, application_id, professional_id, state, version, proposed_on)
      select gen_random_uuid(), need_id, application_id, professional_id, 'active', 1, current_date from pairing
      where id = $1`;
    await expect(db.seed(twice, [pair.id])).rejects.toMatchObject({ code: '23505' });
  });

  it('ends with the need, with a consent that is taken back, and with a withdrawal', async () => {
    const first = await active();
    expect(await act.endNeed(first.defender, first.need, 2)).toMatchObject({ state: 'withdrawn' });
    const second = await active();
    const consent = second.defender.consent(`professional:${lark.id}`, false);
    await ask(
      'mutation ($consent: ConsentInput!) { recordConsent(consent: $consent) { __typename } }',
      { consent },
      second.defender,
    );
    const states = new Map((await act.pairs(office)).map(({ id, state, reason }) => [id, [state, reason]]));
    expect(states.get(first.pair.id)).toEqual(['ended', 'oneSided']);
    expect(states.get(second.pair.id)).toEqual(['ended', 'oneSided']);
    expect(await ofNeed(second.need)).toMatchObject({ state: 'open' });
  });

  it('is closed by the office where nobody was found, and taken back by the defender alone', async () => {
    const { defender, need } = await inNeed();
    expect(await act.endNeed(lark.member, need, 1)).toMatchObject({ __typename: 'NotFound' });
    expect(await act.endNeed(office, need, 1)).toMatchObject({ state: 'closed' });
    expect(await act.endNeed(defender, need, 2)).toMatchObject({ __typename: 'StateMismatch', actual: 'closed' });
    expect(await act.ask(defender)).toMatchObject({ __typename: 'Need', state: 'open' });
  });

  it('is nothing to the roles of Shelter City, nor to another professional', async () => {
    const { pair } = await active();
    const stranger = await briefedProfessional(stage, act, office);
    expect(await act.pairs(stranger.member)).toEqual([]);
    for (const role of ['coordinator', 'verifier', 'administrator', 'courseManager'] as const) {
      const member = await memberFor(db, role);
      expect(await act.pairs(member)).toEqual([]);
    }
    const watched = await act.pairs(await memberFor(db, 'securityOfficer'));
    expect(watched.find(({ id }) => id === pair.id)).toMatchObject({ answers: { defender: null, professional: null } });
  });
});

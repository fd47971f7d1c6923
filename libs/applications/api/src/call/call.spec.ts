import { callStateOn, USUAL_FORM } from '@vrijhaven/applications/model';
import {
  askFor,
  createTestDatabase,
  foundOrganisation,
  memberFor,
  signingMember,
  startApi,
} from '@vrijhaven/testing/server';
import type { Api, Ask, SigningMember, TestDatabase } from '@vrijhaven/testing/server';
import { applicationsSlice } from '../applications.module';

const CALL = `... on Call { id slug programme title { ar } opensOn closesOn stays { from until } places languages state
  reason version open form { number leftOut conditions { code variant } added { key } } versions { number } }`;
const REFUSED = `... on InvalidInput { fields } ... on StateMismatch { actual: state actualVersion: version }`;
const CREATE = `mutation ($input: CallInput!, $idempotencyKey: ID!) {
  createCall(input: $input, idempotencyKey: $idempotencyKey) { __typename ${CALL} ... on InvalidInput { fields } } }`;
const EDIT = `mutation ($id: ID!, $version: Int!, $input: CallPlanInput!, $idempotencyKey: ID!) {
  editCall(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { __typename ${CALL} ${REFUSED} } }`;
const moveTo = (to: 'open' | 'closed') => `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  moveCall(id: $id, version: $version, to: ${to}, idempotencyKey: $idempotencyKey) { __typename ${CALL} ${REFUSED} } }`;
const POSTPONE = `mutation ($id: ID!, $version: Int!, $opensOn: Day!, $closesOn: Day!, $stays: PeriodInput!,
    $reason: CallReason!, $idempotencyKey: ID!) {
  postponeCall(id: $id, version: $version, opensOn: $opensOn, closesOn: $closesOn, stays: $stays, reason: $reason,
    idempotencyKey: $idempotencyKey) { __typename ${CALL} ${REFUSED} } }`;
const CANCEL = `mutation ($id: ID!, $version: Int!, $idempotencyKey: ID!) {
  cancelCall(id: $id, version: $version, reason: funding, idempotencyKey: $idempotencyKey) {
    __typename ${CALL} ${REFUSED} } }`;
const CALLS = `{ calls { slug open state } }`;

const title = { en: 'Autumn', nl: 'Herfst', fr: 'Automne', es: 'Otoño', ar: 'الخريف' };
const plan = {
  title,
  opensOn: '2031-03-01',
  closesOn: '2031-04-15',
  stays: { from: '2031-09-01', until: '2032-01-01' },
  places: 20,
  languages: ['en', 'ar'],
  form: USUAL_FORM,
};
const input = { slug: 'autumn-2031', ...plan };
const added = { key: 'added1', compartment: 'threat', kind: 'text', title, hint: null };
const later = { opensOn: '2031-06-01', closesOn: '2031-07-01', stays: { from: '2031-11-01', until: '2032-02-01' } };

interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly form: { readonly number: number };
}

describe('calls', () => {
  let db: TestDatabase;
  let api: Api;
  let ask: Ask;
  let coordinator: SigningMember;
  let today = '2031-02-28';

  beforeAll(async () => {
    db = await createTestDatabase();
    await foundOrganisation(db);
    coordinator = await signingMember(db, 'coordinator');
    const clock = { now: () => new Date(`${today}T12:00:00Z`) };
    api = await startApi(db, { slices: [applicationsSlice], clock });
    ask = askFor(api);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  let nr = 0;
  const announce = async (change: object = {}): Promise<Answer> => {
    nr += 1;
    const answer = await ask<Answer>(
      CREATE,
      { input: { ...input, slug: `call-${String(nr)}`, ...change } },
      coordinator,
    );
    expect(answer.__typename).toBe('Call');
    return answer;
  };
  const act = (operation: string, call: Answer, rest: object = {}) =>
    ask<Answer>(operation, { id: call.id, version: call.version, ...rest }, coordinator);

  it('are announced by a coordinator, once under a slug', async () => {
    expect(await ask(CREATE, { input }, coordinator)).toMatchObject({
      __typename: 'Call',
      slug: 'autumn-2031',
      programme: 'shelter-city',
      title: { ar: 'الخريف' },
      opensOn: '2031-03-01',
      closesOn: '2031-04-15',
      stays: { from: '2031-09-01', until: '2032-01-01' },
      places: 20,
      languages: ['en', 'ar'],
      state: 'planned',
      reason: null,
      version: 1,
      open: false,
      form: { number: 1, ...USUAL_FORM },
      versions: [{ number: 1 }],
    });
    expect(await ask(CREATE, { input }, coordinator)).toEqual({ __typename: 'InvalidInput', fields: ['input.slug'] });
  });

  it('are announced by nobody else', async () => {
    for (const role of ['administrator', 'intakeOfficer', 'commissioner'] as const) {
      const answer = await ask(CREATE, { input: { ...input, slug: 'other' } }, await memberFor(db, role));
      expect(answer).toEqual({ __typename: 'NotFound' });
    }
    const { errors } = await api.gql(CREATE, { input, idempotencyKey: '12345678' });
    expect(errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are told to everybody, open from their first to their last day', async () => {
    const openOn = async (day: string) => {
      today = day;
      const calls = await ask<{ slug: string; open: boolean; state: string }[]>(CALLS);
      return calls.find(({ slug }) => slug === 'autumn-2031');
    };
    expect(await openOn('2031-02-28')).toMatchObject({ open: false, state: 'planned' });
    expect(await openOn('2031-03-01')).toMatchObject({ open: true, state: 'open' });
    expect(await openOn('2031-04-15')).toMatchObject({ open: true, state: 'open' });
    expect(await openOn('2031-04-16')).toMatchObject({ open: false, state: 'closed' });
    today = '2031-02-28';
  });

  it.each<[string, object]>([
    ['input.slug', { slug: 'No Slug' }],
    ['input.title.ar', { title: { ...title, ar: '' } }],
    ['input.closesOn', { closesOn: '2031-02-01' }],
    ['input.stays.until', { stays: { from: '2031-09-01', until: '2031-09-01' } }],
    ['input.opensOn', { opensOn: '0031-01-01' }],
    ['input.places', { places: -1 }],
    ['input.languages', { languages: [] }],
    ['input.form.conditions', { form: { ...USUAL_FORM, conditions: [] } }],
    ['input.form.leftOut', { form: { ...USUAL_FORM, leftOut: ['directContact'] } }],
    ['input.form.added', { form: { ...USUAL_FORM, added: [{ ...added, key: 'alias' }] } }],
    ['input.form.added.0.title.fr', { form: { ...USUAL_FORM, added: [{ ...added, title: { ...title, fr: '' } }] } }],
  ])('name what is wrong with %s', async (field, change) => {
    const answer = await ask(CREATE, { input: { ...input, slug: 'wrong', ...change } }, coordinator);
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: [field] });
  });

  it('name a key that is no key', async () => {
    const answer = await ask(CREATE, { input, idempotencyKey: 'short' }, coordinator);
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['idempotencyKey'] });
  });

  it('are changed while planned without a new version, and by one coordinator at a time', async () => {
    const call = await announce();
    const form = { ...USUAL_FORM, leftOut: ['role'], added: [added] };
    const answer = await act(EDIT, call, { input: { ...plan, places: 12, form } });
    expect(answer).toMatchObject({ places: 12, version: 2, form: { number: 1, leftOut: ['role'] } });
    expect(await act(EDIT, call, { input: plan })).toEqual({
      __typename: 'StateMismatch',
      actual: 'planned',
      actualVersion: 2,
    });
  });

  it('get a new version of what they ask once they are open, and only then', async () => {
    const call = await act(moveTo('open'), await announce());
    expect(call).toMatchObject({ state: 'open', opensOn: today });
    const edit = { ...plan, opensOn: today, form: { ...USUAL_FORM, leftOut: ['role'] } };
    const second = await act(EDIT, call, { input: edit });
    expect(second).toMatchObject({ form: { number: 2, leftOut: ['role'] }, versions: [{ number: 1 }, { number: 2 }] });
    const same = await act(EDIT, second, { input: { ...edit, places: 3 } });
    expect(same).toMatchObject({ places: 3, form: { number: 2 } });
    const late = await act(EDIT, same, { input: { ...edit, opensOn: '2031-03-09' } });
    expect(late).toEqual({ __typename: 'InvalidInput', fields: ['input.opensOn'] });
  });

  it('are closed ahead of their day, and not changed afterwards', async () => {
    const open = await act(moveTo('open'), await announce());
    const closed = await act(moveTo('closed'), open);
    expect(closed).toMatchObject({ state: 'closed', open: false });
    expect(await act(EDIT, closed, { input: plan })).toMatchObject({ __typename: 'StateMismatch', actual: 'closed' });
    expect(await act(moveTo('open'), closed)).toMatchObject({ __typename: 'StateMismatch' });
  });

  it('are postponed to days ahead, and open again by themselves', async () => {
    const open = await act(moveTo('open'), await announce());
    const moved = await act(POSTPONE, open, { ...later, reason: 'travel' });
    expect(moved).toMatchObject({ state: 'postponed', reason: 'travel', opensOn: '2031-06-01', open: false });
    const back = await act(POSTPONE, moved, { ...later, opensOn: today, reason: 'travel' });
    expect(back).toEqual({ __typename: 'InvalidInput', fields: ['opensOn'] });
    today = '2031-06-02';
    const calls = await ask<{ state: string; slug: string }[]>(CALLS);
    expect(calls.find(({ slug }) => slug === `call-${String(nr)}`)).toMatchObject({ state: 'open' });
    today = '2031-02-28';
  });

  it('are cancelled once and for all, though again for who was not reached', async () => {
    const call = await act(CANCEL, await announce());
    expect(call).toMatchObject({ state: 'cancelled', reason: 'funding' });
    for (const to of ['open', 'closed'] as const)
      expect(await act(moveTo(to), call)).toMatchObject({ __typename: 'StateMismatch' });
    expect(await act(POSTPONE, call, { ...later, reason: 'other' })).toMatchObject({ __typename: 'StateMismatch' });
    expect(await act(CANCEL, call)).toMatchObject({ __typename: 'Call', state: 'cancelled' });
  });

  it('are moved by coordinators only', async () => {
    const call = await announce();
    const officer = await memberFor(db, 'intakeOfficer');
    const move = { id: call.id, version: call.version };
    for (const operation of [moveTo('open'), CANCEL])
      expect(await ask(operation, move, officer)).toEqual({ __typename: 'NotFound' });
    expect(await ask(EDIT, { ...move, input: plan }, officer)).toEqual({ __typename: 'NotFound' });
  });

  it('are in one state for the database and the clients', async () => {
    const rows = await db.seed<{ slug: string; decision: 'planned'; opensOn: string; closesOn: string }>(
      `select slug, decision, opens_on::text as "opensOn", closes_on::text as "closesOn" from call`,
    );
    for (const day of [
      '2031-02-01',
      '2031-02-28',
      '2031-03-01',
      '2031-04-15',
      '2031-04-16',
      '2031-06-15',
      '2031-07-02',
    ]) {
      today = day;
      const calls = await ask<{ slug: string; state: string }[]>(CALLS);
      const expected = Object.fromEntries(rows.map((row) => [row.slug, callStateOn(row, day)]));
      expect(Object.fromEntries(calls.map(({ slug, state }) => [slug, state]))).toEqual(expected);
    }
    today = '2031-02-28';
  });
});

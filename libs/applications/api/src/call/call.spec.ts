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

const CREATE = `mutation ($input: CallInput!, $idempotencyKey: ID!) {
  createCall(input: $input, idempotencyKey: $idempotencyKey) {
    __typename ... on Call { slug programme title { ar } opensOn closesOn stays { from until } open }
    ... on InvalidInput { fields } } }`;
const CALLS = `{ calls { slug open } }`;

const title = { en: 'Autumn', nl: 'Herfst', fr: 'Automne', es: 'Otoño', ar: 'الخريف' };
const input = {
  slug: 'autumn-2031',
  title,
  opensOn: '2031-03-01',
  closesOn: '2031-04-15',
  stays: { from: '2031-09-01', until: '2032-01-01' },
  conditionsVersion: 2,
  questionsVersion: 1,
};

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

  it('are announced by a coordinator, once under a slug', async () => {
    expect(await ask(CREATE, { input }, coordinator)).toEqual({
      __typename: 'Call',
      slug: 'autumn-2031',
      programme: 'shelter-city',
      title: { ar: 'الخريف' },
      opensOn: '2031-03-01',
      closesOn: '2031-04-15',
      stays: { from: '2031-09-01', until: '2032-01-01' },
      open: false,
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
      return (await ask<{ open: boolean }[]>(CALLS)).map(({ open }) => open);
    };
    expect(await openOn('2031-02-28')).toEqual([false]);
    expect(await openOn('2031-03-01')).toEqual([true]);
    expect(await openOn('2031-04-15')).toEqual([true]);
    expect(await openOn('2031-04-16')).toEqual([false]);
  });

  it.each<[string, object]>([
    ['input.slug', { slug: 'No Slug' }],
    ['input.title.ar', { title: { ...title, ar: '' } }],
    ['input.closesOn', { closesOn: '2031-02-01' }],
    ['input.stays.until', { stays: { from: '2031-09-01', until: '2031-09-01' } }],
    ['input.opensOn', { opensOn: '0031-01-01' }],
    ['input.conditionsVersion', { conditionsVersion: 0 }],
    ['input.questionsVersion', { questionsVersion: 1001 }],
  ])('name what is wrong with %s', async (field, change) => {
    const answer = await ask(CREATE, { input: { ...input, slug: 'wrong', ...change } }, coordinator);
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: [field] });
  });

  it('name a key that is no key', async () => {
    const answer = await ask(CREATE, { input, idempotencyKey: 'short' }, coordinator);
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['idempotencyKey'] });
  });
});

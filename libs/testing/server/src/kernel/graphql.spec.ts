import { createTestDatabase, defenderWithReceipt, memberFor, startApi } from '../index';
import type { Api, SignedIn, TestDatabase } from '../index';
import { probeSlice, ProbeResolver, silentSlice } from './probe.slice';

describe('the kernel around a resolver', () => {
  let db: TestDatabase;
  let api: Api;
  let member: SignedIn;
  let defender: SignedIn;
  const log: string[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startApi(db, { slices: [probeSlice], log: (line) => log.push(line) });
    member = await memberFor(db, 'verifier');
    defender = await defenderWithReceipt(db);
  });
  afterAll(async () => {
    await api.stop();
    await db.drop();
  });

  const codes = ({ errors }: { errors: readonly { extensions?: Record<string, unknown> }[] }) =>
    errors.map(({ extensions }) => extensions?.['code']);

  it('knows who asks from the token alone', async () => {
    expect((await api.gql('{ who }')).data).toEqual({ who: 'anonymous' });
    expect((await api.gql('{ who }', {}, member)).data).toEqual({ who: 'member' });
    expect((await api.gql('{ who }', {}, defender)).data).toEqual({ who: 'receipt' });
    expect((await api.gql('{ who }', {}, { token: 'x'.repeat(43) })).data).toEqual({ who: 'anonymous' });
    expect((await api.gql('{ who }', {}, { token: `' or true` })).data).toEqual({ who: 'anonymous' });
  });

  it('lets only the right kind of actor in', async () => {
    expect((await api.gql('{ members }', {}, member)).data).toEqual({ members: 'inside' });
    expect((await api.gql('{ defenders }', {}, defender)).data).toEqual({ defenders: 'inside' });
    for (const [query, token] of [
      ['{ members }', undefined],
      ['{ members }', defender],
      ['{ defenders }', undefined],
      ['{ defenders }', member],
    ] as const)
      expect(codes(await api.gql(query, {}, token))).toEqual(['UNAUTHENTICATED']);
  });

  it('does not start with a resolver that declares nothing', async () => {
    await expect(startApi(db, { slices: [silentSlice] })).rejects.toThrow('SilentResolver.silent');
  });

  it('answers invalid input as data, with paths and without values', async () => {
    const check = `mutation ($input: ProbeInput!) { check(input: $input) {
      __typename ... on Probe { count } ... on InvalidInput { fields } } }`;
    const ask = async (input: object) => (await api.gql(check, { input })).data?.['check'];
    expect(await ask({ name: 'fine', parts: [{ bytes: 'AAA' }] })).toEqual({ __typename: 'Probe', count: 1 });
    expect(await ask({ name: 'too long', parts: [{ bytes: 'AAA' }, { bytes: 'AAAA' }] })).toEqual({
      __typename: 'InvalidInput',
      fields: ['name', 'parts.1.bytes'],
    });
  });

  it.each([
    ['an unknown field', '{ nothing }', {}],
    ['an almost known field', '{ member }', {}],
    ['a missing variable', 'mutation ($input: ProbeInput!) { check(input: $input) { __typename } }', {}],
    [
      'a variable of another type',
      'mutation ($input: ProbeInput!) { check(input: $input) { __typename } }',
      { input: { name: 1, parts: [] } },
    ],
    [
      'malformed bytes',
      'mutation ($input: ProbeInput!) { check(input: $input) { __typename } }',
      {
        input: { name: 'a', parts: [{ bytes: '!!' }] },
      },
    ],
    ['a malformed day', 'query ($day: Day!) { day(day: $day) }', { day: '2026-02-30' }],
    ['invalid arguments without a refusal', 'mutation { count(key: "", number: 1) }', {}],
    ['broken syntax', '{ who', {}],
    ['an operation too deep', `{ ${'who { '.repeat(9)} who ${'}'.repeat(9)} }`, {}],
  ])('says the same one thing to %s', async (_, query, variables) => {
    const answer = await api.gql(query, variables);
    expect(answer.errors).toEqual([
      { message: 'This operation is not one of ours.', extensions: { code: 'BAD_OPERATION' } },
    ]);
  });

  it('hides a fault behind a number, and logs the number without the value', async () => {
    const { errors, data } = await api.gql('{ fault }');
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        extensions: { code: 'FAULT', correlation: expect.stringMatching(/^[0-9a-f-]{36}$/) as string },
      },
    ]);
    const line = log.find((text) => text.includes(String(errors[0]?.extensions?.['correlation'])));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ code: '22P02', msg: 'fault' });
    expect(log.join('')).not.toContain('secret value');
  });

  describe('idempotency', () => {
    const once = (key: string, number: number) =>
      api.gql<{ once: { __typename: string; count?: number } }>(
        `mutation ($key: String!, $number: Int!) { once(key: $key, number: $number) { __typename ... on Probe { count } } }`,
        { key, number },
        defender,
      );

    it('does the work once and repeats its answer', async () => {
      const first = await once('a', 1);
      const worked = ProbeResolver.worked;
      expect((await once('a', 1)).data).toEqual(first.data);
      expect(ProbeResolver.worked).toBe(worked);
    });

    it('does it once for twins at the same moment', async () => {
      const worked = ProbeResolver.worked;
      const answers = await Promise.all(Array.from({ length: 6 }, () => once('twins', 1)));
      expect(ProbeResolver.worked).toBe(worked + 1);
      expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    });

    it('refuses a key that was used with another input', async () => {
      await once('b', 1);
      expect((await once('b', 2)).data?.once).toEqual({ __typename: 'KeyReused' });
    });

    it('keeps no refusal: the key may be tried again', async () => {
      expect((await once('c', -1)).data?.once).toEqual({ __typename: 'StateMismatch' });
      expect((await once('c', 1)).data?.once.__typename).toBe('Probe');
    });

    it('keeps the keys of different actors apart', async () => {
      await once('d', 1);
      const other = await defenderWithReceipt(db);
      const answer = await api.gql(`mutation { once(key: "d", number: 2) { __typename } }`, {}, other);
      expect(answer.data?.['once']).toEqual({ __typename: 'Probe' });
    });
  });
});

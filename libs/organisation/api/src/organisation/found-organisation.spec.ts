import { createFounding, createPerson, createTestDatabase, accountWire, startApi } from '@vrijhaven/testing/server';
import type { Api, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) {
  __typename ... on Organisation { id name sequence } ... on InvalidInput { fields } } }`;
const TOKEN = 'one-time token of this spec';

interface Result {
  readonly bootstrapOrganisation: { readonly __typename: string; readonly fields?: readonly string[] };
}

describe('founding', () => {
  let db: TestDatabase;
  let api: Api;
  beforeEach(async () => {
    db = await createTestDatabase();
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });
  const found = async (input: object) => (await api.gql<Result>(FOUND, { input })).data?.bootstrapOrganisation;
  const rows = async (table: string) =>
    Number((await db.seed<{ count: string }>(`select count(*) from ${table}`))[0]?.count);

  it('keeps what the ceremony signed, once', async () => {
    const { input, ceremony } = createFounding(TOKEN);
    expect(await found(input)).toEqual({
      __typename: 'Organisation',
      id: ceremony.organisation,
      name: 'Vrijhaven Test',
      sequence: 5,
    });
    expect(await rows('chain_link')).toBe(5);
    expect(await rows('member')).toBe(3);
    expect(await rows('role_key')).toBe(5);
    expect(await rows('role_grant')).toBe(10);
    expect(await found(createFounding(TOKEN).input)).toEqual({ __typename: 'NotFound' });
    expect(await rows('organisation')).toBe(1);
  });

  it('answers the very same founding again, whose first answer was lost, and changes nothing', async () => {
    const { input } = createFounding(TOKEN);
    const first = await found(input);
    expect(await found(input)).toEqual(first);
    expect(await rows('chain_link')).toBe(5);
    expect(await rows('member')).toBe(3);
    const links = input['links'] as object[];
    for (const other of [
      { ...input, token: 'guess' },
      { ...input, name: 'Another' },
      { ...input, rootKey: Buffer.alloc(32, 7).toString('base64url') },
      { ...input, links: links.slice(0, -1) },
    ])
      expect(await found(other)).toEqual({ __typename: 'NotFound' });
    await db.seed(`update organisation set head = decode(repeat('07', 32), 'hex'), sequence = sequence + 1`);
    expect(await found(input)).toEqual({ __typename: 'NotFound' });
  });

  it('lets one of two foundings at the same moment win', async () => {
    const answers = await Promise.all([found(createFounding(TOKEN).input), found(createFounding(TOKEN).input)]);
    expect(answers.map((answer) => answer?.__typename).sort()).toEqual(['NotFound', 'Organisation']);
    expect(await rows('member')).toBe(3);
  });

  it('answers a wrong token like an organisation that is there already', async () => {
    expect(await found({ ...createFounding(TOKEN).input, token: 'guess' })).toEqual({ __typename: 'NotFound' });
    expect(await rows('member')).toBe(0);
  });

  it('leaves nothing behind when anything is amiss', async () => {
    const { input, ceremony, first, second } = createFounding(TOKEN);
    const links = input['links'] as object[];
    const accounts = input['accounts'] as object[];
    const grants = input['roleGrants'] as { grant: string; member: string }[];
    const stranger = createPerson('daan', 'coordinator');
    const amiss: [string, object][] = [
      ['NotSigned', { ...input, rootKey: Buffer.alloc(32, 7).toString('base64url') }],
      ['NotSigned', { ...input, links: links.slice(0, -1) }],
      ['NotSigned', { ...input, links: [...links].reverse() }],
      ['NotSigned', { ...input, checkpoint: ceremony.checkpoint([first, first]) }],
      ['NotSigned', { ...input, checkpoint: ceremony.checkpoint([first, second], { days: 8 }) }],
      ['NotSigned', { ...input, checkpoint: ceremony.checkpoint([first, second], { issued: new Date(0) }) }],
      ['NotSigned', { ...input, roleGrants: [{ ...grants[0], grant: grants[1]?.grant }] }],
      ['InvalidInput', { ...input, accounts: accounts.slice(1) }],
      ['InvalidInput', { ...input, accounts: [...accounts.slice(1), accountWire(stranger)] }],
    ];
    for (const [answer, wrong] of amiss) expect((await found(wrong))?.__typename).toBe(answer);
    for (const table of ['organisation', 'chain_link', 'member', 'role_key', 'checkpoint'])
      expect(await rows(table)).toBe(0);
  });

  it('gives no key to a member who does not need it', async () => {
    const { input, ceremony, first, administrator } = createFounding(TOKEN);
    const roleGrants = [ceremony.roleGrant(first, administrator, 'office', 'identity')];
    expect(await found({ ...input, roleGrants })).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants.0'] });
  });

  it('names the fields that do not hold what they should, and nothing of what they held', async () => {
    const { input } = createFounding(TOKEN);
    const accounts = (input['accounts'] as { passphrase: object }[]).map((account) => ({
      ...account,
      handle: 'No Handle!',
      passphrase: { ...account.passphrase, opsLimit: 1 },
    }));
    expect(await found({ ...input, name: '', accounts: accounts.slice(0, 1) })).toEqual({
      __typename: 'InvalidInput',
      fields: ['accounts.0.handle', 'accounts.0.passphrase.opsLimit', 'name'],
    });
  });
});

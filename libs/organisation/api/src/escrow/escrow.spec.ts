import { escrowDrillMessage, fromText, toText } from '@vrijhaven/crypto/envelope';
import {
  accountWire,
  createFounding,
  createPerson,
  createTestDatabase,
  signIn,
  startApi,
} from '@vrijhaven/testing/server';
import type { Api, Founding, Person, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const SUPPLY = `mutation ($roleGrants: [RoleGrantInput!]!) {
  supplyEscrowGrants(roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const RECOVER = `mutation ($roleGrants: [RoleGrantInput!]!) {
  recoverGrants(roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const COVERAGE = `query ($escrow: Int!) { escrowCoverage(escrow: $escrow) { team compartment generation granter } }`;
const OPEN = `mutation { openEscrow { __typename ... on EscrowGrants { grants { compartment grant } } } }`;
const DRILL = `mutation ($nonce: Bytes!, $chainHead: Bytes!, $signature: Bytes!) {
  drillEscrow(nonce: $nonce, chainHead: $chainHead, signature: $signature) {
    __typename ... on EscrowGrants { grants { compartment grant } } } }`;
const RESTORE = `mutation ($links: [LinkInput!]!, $account: AccountInput!) {
  restoreCoordinator(links: $links, account: $account) { __typename ... on InvalidInput { fields } } }`;
const TOKEN = 'one-time token of this spec';
const KEYS = ['identity', 'contact', 'need', 'thread', 'summary'] as const;

type Kind = Readonly<{ __typename: string; fields?: readonly string[]; grants?: readonly { grant: string }[] }>;

describe('the escrow', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let coordinator: { token: string };

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
    coordinator = await signIn(api, founding.first);
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const ask = async (text: string, name: string, variables: object, as?: { token: string }) =>
    (await api.gql<Record<string, Kind>>(text, { ...variables }, as)).data?.[name];
  const append = (links: object[], roleGrants: object[] = []) =>
    ask(APPEND, 'appendLinks', { links, roleGrants }, coordinator);
  const supply = (roleGrants: object[], as = coordinator) => ask(SUPPLY, 'supplyEscrowGrants', { roleGrants }, as);
  const recover = (roleGrants: object[], as = coordinator) => ask(RECOVER, 'recoverGrants', { roleGrants }, as);
  const open = (as = coordinator) => ask(OPEN, 'openEscrow', {}, as);
  const coverage = async (escrow = 1, as = coordinator) =>
    (await api.gql<{ escrowCoverage: { compartment: string }[] }>(COVERAGE, { escrow }, as)).data?.escrowCoverage.map(
      ({ compartment }) => compartment,
    );

  const set = () => append([founding.ceremony.setEscrow([founding.first, founding.second])]);
  const all = () => KEYS.map((each) => founding.ceremony.escrowGrant(founding.first, 'office', each));
  const use = (reason: 'keysLost' | 'coordinatorsLost', by: readonly ('root' | 'escrow' | Person)[]) =>
    founding.ceremony.link({ type: 'useEscrow', generation: founding.ceremony.escrowKey?.generation ?? 0, reason }, by);
  const drill = async (signer = founding.ceremony.escrow, as = coordinator) => {
    const begun = await api.gql<{ beginEscrowDrill: string }>('mutation { beginEscrowDrill }', {}, as);
    const nonce = begun.data?.beginEscrowDrill ?? '';
    const { organisation, head: chainHead, escrowKey } = founding.ceremony;
    const generation = escrowKey?.generation ?? 0;
    const message = escrowDrillMessage({ organisation, generation, chainHead, nonce: fromText(nonce) });
    const variables = { nonce, chainHead: toText(chainHead), signature: toText(signer.sign(message)) };
    return { variables, answer: await ask(DRILL, 'drillEscrow', variables, as) };
  };

  it('is granted what is older by whoever holds it, and shows everybody that it was', async () => {
    await set();
    expect(await coverage()).toEqual([]);
    expect(await supply(all())).toEqual({ __typename: 'EscrowSupplied' });
    expect(await supply(all())).toEqual({ __typename: 'EscrowSupplied' });
    const other = await signIn(api, founding.administrator);
    expect((await coverage(1, other))?.sort()).toEqual([...KEYS].sort());
    expect((await api.gql(COVERAGE, { escrow: 1 })).errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });

  it('takes no grant in another’s name, of a key not held, of no key, or for another escrow', async () => {
    const { ceremony, first, second, administrator } = founding;
    expect(await supply([ceremony.roleGrant(first, second, 'office', 'need')])).toMatchObject({
      fields: ['roleGrants.0'],
    });
    await set();
    const good = ceremony.escrowGrant(first, 'office', 'need');
    const colleague = await signIn(api, second);
    expect(await supply([good], colleague)).toMatchObject({ fields: ['roleGrants.0'] });
    const unheld = ceremony.escrowGrant(administrator, 'office', 'need');
    expect(await supply([unheld], await signIn(api, administrator))).toMatchObject({ fields: ['roleGrants.0'] });
    expect(await supply([{ ...good, generation: 2 }])).toEqual({ __typename: 'NotSigned' });
    expect(await supply([{ ...good, compartment: 'identity' }])).toEqual({ __typename: 'NotSigned' });
    await set();
    expect(await supply([good])).toEqual({ __typename: 'NotSigned' });
    expect(await coverage(1)).toEqual([]);
    expect(await supply(all())).toEqual({ __typename: 'EscrowSupplied' });
    expect(await coverage(2)).toHaveLength(5);
  });

  it('lets no role key onto the chain without a grant to it', async () => {
    const { ceremony, first, second } = founding;
    await set();
    const { head, sequence } = ceremony;
    const rotated = ceremony.rotate('office', ['need'], [first]);
    const members = [first, second].map((member) => ceremony.roleGrant(first, member, 'office', 'need'));
    expect(await append([rotated], members)).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants'] });
    const grant = ceremony.escrowGrant(first, 'office', 'need');
    const forged = { ...grant, grant: toText(fromText(grant.grant).map((byte, at) => (at === 9 ? byte ^ 1 : byte))) };
    expect(await append([rotated], [...members, forged])).toEqual({ __typename: 'NotSigned' });
    expect(ceremony.sequence).toBe(sequence + 1);
    expect(head).not.toEqual(ceremony.head);
    expect(await append([rotated], [...members, grant])).toEqual({ __typename: 'Organisation' });
    expect(await coverage()).toEqual(['need']);
  });

  it('keeps its grants until a use is written, and then gives them to coordinators', async () => {
    await set();
    await supply(all());
    expect(await open()).toEqual({ __typename: 'EscrowUnused' });
    expect(await recover([])).toMatchObject({ fields: ['roleGrants'] });
    const { ceremony, first, second, administrator } = founding;
    const back = ceremony.roleGrant(first, second, 'office', 'need');
    expect(await recover([back])).toEqual({ __typename: 'EscrowUnused' });
    expect(await append([use('keysLost', ['escrow', first])])).toEqual({ __typename: 'Organisation' });
    expect((await open())?.grants).toHaveLength(5);
    const other = await signIn(api, administrator);
    expect(await open(other)).toEqual({ __typename: 'EscrowUnused' });
    const again = ceremony.roleGrant(first, second, 'office', 'need');
    expect(await recover([again])).toEqual({ __typename: 'EscrowSupplied' });
    expect(await recover([ceremony.roleGrant(first, administrator, 'office', 'need')])).toMatchObject({
      fields: ['roleGrants.0'],
    });
    // A new escrow starts closed.
    await set();
    await supply(all());
    expect(await open()).toEqual({ __typename: 'EscrowUnused' });
  });

  it('shows its grants for a drill to three cards, once for each nonce', async () => {
    await set();
    await supply(all());
    const { ceremony, first, administrator } = founding;
    expect((await drill(ceremony.root)).answer).toEqual({ __typename: 'NotSigned' });
    expect((await drill(first.signing)).answer).toEqual({ __typename: 'NotSigned' });
    const { answer, variables } = await drill();
    expect(answer?.grants).toHaveLength(5);
    expect(await ask(DRILL, 'drillEscrow', variables, coordinator)).toEqual({ __typename: 'NotSigned' });
    const other = await signIn(api, administrator);
    expect((await drill(ceremony.escrow, other)).answer).toEqual({ __typename: 'NotSigned' });
    const events = await db.seed<{ event: string }>(`select event from journal where event like 'escrow.%'`);
    expect(events.map(({ event }) => event).sort()).toEqual(['escrow.drill', 'escrow.supply']);
  });

  it('brings back a coordinator with the root key, and nobody with less', async () => {
    const { ceremony, first, second } = founding;
    await set();
    await supply(all());
    const restore = (links: object[], account: object) => ask(RESTORE, 'restoreCoordinator', { links, account });
    const { head, sequence } = ceremony;
    const back = () => Object.assign(ceremony, { head, sequence });
    const dora = createPerson('dora', 'coordinator');
    const account = accountWire(dora);

    expect(await restore([ceremony.add(dora, [first, second])], account)).toEqual({ __typename: 'NotSigned' });
    back();
    expect(await restore([ceremony.add(dora, ['root'])], account)).toEqual({ __typename: 'NotSigned' });
    back();
    const clerk = createPerson('clerk', 'verifier');
    expect(await restore([ceremony.add(clerk, ['root', 'escrow'])], accountWire(clerk))).toEqual({
      __typename: 'NotSigned',
    });
    back();
    const pair = [use('coordinatorsLost', ['root', 'escrow']), ceremony.add(dora, ['root', 'escrow'])];
    expect(await restore(pair, { ...account, member: first.id })).toEqual({ __typename: 'NotSigned' });
    expect(await restore(pair, { ...account, handle: 'anna' })).toMatchObject({ fields: ['account.handle'] });
    expect(await restore(pair, account)).toEqual({ __typename: 'Person' });
    expect(await restore(pair, account)).not.toEqual({ __typename: 'Person' });

    const restored = await signIn(api, dora);
    expect((await open(restored))?.grants).toHaveLength(5);
    const mine = KEYS.map((each) => ceremony.roleGrant(dora, dora, 'office', each));
    expect(await recover(mine, restored)).toEqual({ __typename: 'EscrowSupplied' });
    const { data } = await api.gql<{ me: { roleGrants: unknown[] } }>('{ me { roleGrants { team } } }', {}, restored);
    expect(data?.me.roleGrants).toHaveLength(5);
  });
});

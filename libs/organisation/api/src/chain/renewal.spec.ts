import { createFounding, createPerson, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, Person, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const GRANTS = `{ me { roleGrants { compartment generation } } }`;
const TOKEN = 'one-time token of this spec';
const HELD = ['contact', 'thread', 'summary'] as const;

describe('renewing a member', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let coordinator: { token: string };
  /** The member with another seed: same id, same account, other keys. */
  let renewed: Person;

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
    coordinator = await signIn(api, founding.first);
    const { ceremony, first, administrator } = founding;
    const roles = [{ role: 'intakeOfficer', team: 'office' }];
    const given = ceremony.link({ type: 'setRoles', member: administrator.id, roles }, [first]);
    await append(
      [given],
      HELD.map((each) => ceremony.roleGrant(first, administrator, 'office', each)),
    );
    const { signing, kemKey } = createPerson('unused', 'intakeOfficer');
    renewed = { ...administrator, signing, kemKey };
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const append = async (links: object[], roleGrants: object[] = []) =>
    (await api.gql(APPEND, { links, roleGrants }, coordinator)).data?.['appendLinks'];
  const renewal = (...by: readonly Person[]) =>
    founding.ceremony.link(
      { type: 'renewMember', member: renewed.id, signKey: renewed.signing.publicKey, kemKey: renewed.kemKey },
      by,
    );
  const rotation = () => founding.ceremony.rotate('office', HELD, [founding.first]);
  const grants = (member: Person) => {
    const { ceremony, first, second } = founding;
    return [first, second, member].flatMap((to) => HELD.map((each) => ceremony.roleGrant(first, to, 'office', each)));
  };
  const refused = async (work: () => Promise<unknown>) => {
    const { head, sequence, roleKeys } = founding.ceremony;
    const known = roleKeys.length;
    const answer = await work();
    Object.assign(founding.ceremony, { head, sequence });
    roleKeys.splice(known);
    return answer;
  };

  it('takes two coordinators', async () => {
    expect(await refused(() => append([renewal(founding.first), rotation()], grants(renewed)))).toEqual({
      __typename: 'NotSigned',
    });
  });

  it('refuses a renewal that leaves a key of theirs standing, or grants to the old keys', async () => {
    const { first, second, administrator } = founding;
    expect(await refused(() => append([renewal(first, second)]))).toEqual({
      __typename: 'InvalidInput',
      fields: ['links'],
    });
    const forgetful = () => append([renewal(first, second), rotation()], grants(renewed).slice(0, -1));
    expect(await refused(forgetful)).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants'] });
    const astray = () => append([renewal(first, second), rotation()], grants(administrator));
    expect(await refused(astray)).toEqual({ __typename: 'NotSigned' });
    expect(await db.seed(`select 1 from session where member_id = '${administrator.id}'`)).toEqual([]);
  });

  it('renews keys, rotates, ends sessions and what was granted to the old seed, in one act', async () => {
    const { first, second, administrator } = founding;
    const lost = await signIn(api, administrator);
    expect((await api.gql<{ me: { roleGrants: object[] } }>(GRANTS, {}, lost)).data?.me.roleGrants).toHaveLength(3);
    const links = [renewal(first, second), rotation()];
    expect(await append(links, grants(renewed))).toEqual({ __typename: 'Organisation' });
    const dead = await api.gql('{ people { handle } }', {}, lost);
    expect(dead.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const [row] = await db.seed<{ sign_key: Buffer }>(`select sign_key from member where id = '${renewed.id}'`);
    expect(row?.sign_key.equals(renewed.signing.publicKey)).toBe(true);
    // The old ways in lead nowhere any more; new ones come with the request behind a renewal.
    await expect(signIn(api, administrator)).rejects.toThrow('login refused');
    const held = await db.seed<{ compartment: string; generation: number }>(
      `select compartment, generation from role_grant where member_id = '${renewed.id}' order by compartment`,
    );
    expect(held).toEqual([...HELD].sort().map((compartment) => ({ compartment, generation: 2 })));
  });

  it('takes second factors away, which may be on the lost device, and tells the owner', async () => {
    const { first, second, administrator } = founding;
    await db.seed(
      `insert into passkey (id, member_id, credential_id, public_key, counter)
       values (gen_random_uuid(), $1, sha256('a'), sha256('b'), 0)`,
      [administrator.id],
    );
    await append([renewal(first, second), rotation()], grants(renewed));
    expect(await db.seed('select 1 from passkey')).toEqual([]);
    expect(await db.seed('select kind from account_notice')).toEqual([{ kind: 'factorsReset' }]);
  });

  it('takes nothing any more that the old key grants on a head after it', async () => {
    const { ceremony, first, second, administrator } = founding;
    await append([renewal(first, second), rotation()], grants(renewed));
    const granted = (by: Person) => [
      ...grants(renewed).filter(({ member }) => member !== second.id),
      ...HELD.map((each) => ceremony.roleGrant(by, second, 'office', each)),
    ];
    expect(await refused(() => append([rotation()], granted(administrator)))).toEqual({ __typename: 'NotSigned' });
    expect(await append([rotation()], granted(renewed))).toEqual({ __typename: 'Organisation' });
  });
});

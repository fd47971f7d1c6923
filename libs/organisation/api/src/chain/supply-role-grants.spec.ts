import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const SUPPLY = `mutation ($roleGrants: [RoleGrantInput!]!) {
  supplyRoleGrants(roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const SHOWN = `{ roleGrants { member team compartment generation grant granter } }`;
const TOKEN = 'one-time token of this spec';

describe('boxes of role keys', () => {
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

  const supply = async (roleGrants: object[], as = coordinator) =>
    (await api.gql(SUPPLY, { roleGrants }, as)).data?.['supplyRoleGrants'];
  const shown = async (member: string) =>
    (
      await api.gql<{ roleGrants: { member: string; granter: string; compartment: string }[] }>(SHOWN, {}, coordinator)
    ).data?.roleGrants.filter((grant) => grant.member === member);

  it('are shown to coordinators, of the present generation only', async () => {
    const { second, administrator } = founding;
    expect(await shown(second.id)).toHaveLength(5);
    await db.seed(`insert into role_key values ('office', 'need', 2, '\\x00')`);
    expect((await shown(second.id))?.some(({ compartment }) => compartment === 'need')).toBe(false);
    const other = await signIn(api, administrator);
    expect((await api.gql<{ roleGrants: object[] }>(SHOWN, {}, other)).data?.roleGrants ?? []).toEqual([]);
  });

  it('are given again by another coordinator, beside what is there and in nobody’s place', async () => {
    const { ceremony, first, second } = founding;
    await db.seed(`delete from role_grant where member_id = '${second.id}' and compartment = 'need'`);
    expect(await shown(second.id)).toHaveLength(4);
    const again = () => ceremony.roleGrant(first, second, 'office', 'need');
    expect(await supply([again()])).toEqual({ __typename: 'Organisation' });
    expect(await shown(second.id)).toHaveLength(5);
    const kept = JSON.stringify(await shown(second.id));
    expect(await supply([again()])).toEqual({ __typename: 'Organisation' });
    expect(JSON.stringify(await shown(second.id))).toBe(kept);
    const colleague = await signIn(api, second);
    expect(await supply([ceremony.roleGrant(second, first, 'office', 'need')], colleague)).toEqual({
      __typename: 'Organisation',
    });
    expect((await shown(first.id))?.filter(({ compartment }) => compartment === 'need')).toHaveLength(2);
  });

  it('are taken in one’s own name only, for who needs the key, and from coordinators', async () => {
    const { ceremony, first, second, administrator } = founding;
    const invalid = { __typename: 'InvalidInput', fields: ['roleGrants.0'] };
    expect(await supply([ceremony.roleGrant(second, first, 'office', 'need')])).toEqual(invalid);
    expect(await supply([ceremony.roleGrant(first, administrator, 'office', 'need')])).toEqual(invalid);
    const forged = { ...ceremony.roleGrant(first, second, 'office', 'need'), compartment: 'contact' };
    expect(await supply([forged])).toEqual({ __typename: 'NotSigned' });
    const other = await signIn(api, administrator);
    expect(await supply([ceremony.roleGrant(administrator, second, 'office', 'need')], other)).toEqual({
      __typename: 'InvalidInput',
      fields: ['roleGrants'],
    });
  });
});

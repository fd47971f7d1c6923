import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, Person, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const MINE = `{ me { roles { role } roleGrants { compartment generation } } }`;
const TOKEN = 'one-time token of this spec';

// What each role reads, of the keys that the founding makes.
const READS = {
  intakeOfficer: ['contact', 'thread', 'summary'],
  commissioner: ['need'],
  careProfessional: ['summary'],
} as const;
type Role = keyof typeof READS;
type Compartment = (typeof READS)[Role][number];

describe('changing somebody’s roles', () => {
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

  const append = async (links: object[], roleGrants: object[] = []) =>
    (await api.gql(APPEND, { links, roleGrants }, coordinator)).data?.['appendLinks'];
  const become = (...roles: readonly Role[]) => {
    const { ceremony, first, administrator } = founding;
    const given = roles.map((role) => ({ role, team: 'office' }));
    return ceremony.link({ type: 'setRoles', member: administrator.id, roles: given }, [first]);
  };
  const rotate = (...compartments: readonly Compartment[]) =>
    founding.ceremony.rotate('office', compartments, [founding.first]);
  const grant = (to: Person, ...compartments: readonly Compartment[]) =>
    compartments.map((each) => founding.ceremony.roleGrant(founding.first, to, 'office', each));
  const refused = async (work: () => Promise<unknown>) => {
    const { head, sequence, roleKeys } = founding.ceremony;
    const known = roleKeys.length;
    const answer = await work();
    Object.assign(founding.ceremony, { head, sequence });
    roleKeys.splice(known);
    return answer;
  };
  const mine = async () => {
    const session = await signIn(api, founding.administrator);
    return (await api.gql<{ me: { roles: object[]; roleGrants: object[] } }>(MINE, {}, session)).data?.me;
  };

  it('takes a new role only with every key that it needs', async () => {
    const { administrator } = founding;
    const half = () => append([become('intakeOfficer')], grant(administrator, 'contact', 'thread'));
    expect(await refused(half)).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants'] });
    expect((await mine())?.roleGrants).toEqual([]);
    expect(await append([become('intakeOfficer')], grant(administrator, ...READS.intakeOfficer))).toEqual({
      __typename: 'Organisation',
    });
    expect((await mine())?.roleGrants).toHaveLength(3);
  });

  it('takes a role away only with the next generation of what it opened, for everybody who stays', async () => {
    const { administrator, first, second } = founding;
    await append([become('intakeOfficer')], grant(administrator, ...READS.intakeOfficer));
    const links = { __typename: 'InvalidInput', fields: ['links'] };
    expect(await refused(() => append([become()]))).toEqual(links);
    expect(await refused(() => append([become(), rotate('contact', 'thread')]))).toEqual(links);
    expect(await refused(() => append([rotate(...READS.intakeOfficer), become()]))).toEqual(links);
    const forgetful = () => append([become(), rotate(...READS.intakeOfficer)], grant(first, ...READS.intakeOfficer));
    expect(await refused(forgetful)).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants'] });
    const whole = [become(), rotate(...READS.intakeOfficer)];
    const grants = [first, second].flatMap((member) => grant(member, ...READS.intakeOfficer));
    expect(await append(whole, grants)).toEqual({ __typename: 'Organisation' });
    expect((await mine())?.roles).toEqual([]);
  });

  it('rotates what is lost, leaves what is kept and grants what is gained, when one role follows another', async () => {
    const { administrator, first, second } = founding;
    await append([become('intakeOfficer')], grant(administrator, ...READS.intakeOfficer));
    const lost = ['contact', 'thread'] as const;
    const links = [become('careProfessional', 'commissioner'), rotate(...lost)];
    const grants = [...[first, second].flatMap((member) => grant(member, ...lost)), ...grant(administrator, 'need')];
    expect(await append(links, grants)).toEqual({ __typename: 'Organisation' });
    const { roleGrants } = (await mine()) ?? {};
    expect(roleGrants).toContainEqual({ compartment: 'need', generation: 1 });
    expect(roleGrants).toContainEqual({ compartment: 'summary', generation: 1 });
    expect(roleGrants).not.toContainEqual({ compartment: 'contact', generation: 2 });
  });

  it('gives a role back with the newer keys, beside the older ones that they still had', async () => {
    const { administrator, first, second } = founding;
    await append([become('commissioner')], grant(administrator, 'need'));
    await append(
      [become(), rotate('need')],
      [first, second].flatMap((member) => grant(member, 'need')),
    );
    const again = [...grant(administrator, 'need')];
    expect(await append([become('commissioner')], again)).toEqual({ __typename: 'Organisation' });
    expect((await mine())?.roleGrants).toEqual([1, 2].map((generation) => ({ compartment: 'need', generation })));
  });
});

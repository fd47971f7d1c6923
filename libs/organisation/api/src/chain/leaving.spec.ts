import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, Person, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) { __typename ... on InvalidInput { fields } } }`;
const LEAVE = `mutation ($link: LinkInput!) {
  leaveOrganisation(link: $link) { __typename ... on Organisation { sequence } ... on InvalidInput { fields } } }`;
const TOKEN = 'one-time token of this spec';
const HELD = ['contact', 'thread', 'summary'] as const;

describe('leaving by oneself', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let coordinator: { token: string };
  let leaver: { token: string };

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
    const { ceremony, first, administrator } = founding;
    [coordinator, leaver] = [await signIn(api, first), await signIn(api, administrator)];
    const roles = [{ role: 'intakeOfficer', team: 'office' }];
    const given = ceremony.link({ type: 'setRoles', member: administrator.id, roles }, [first]);
    await append(
      [given],
      HELD.map((each) => ceremony.roleGrant(first, administrator, 'office', each)),
    );
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const append = async (links: object[], roleGrants: object[] = []) =>
    (await api.gql(APPEND, { links, roleGrants }, coordinator)).data?.['appendLinks'];
  const leave = async (link: object, as = leaver) => (await api.gql(LEAVE, { link }, as)).data?.['leaveOrganisation'];
  const going = (member: Person, ...by: readonly Person[]) =>
    founding.ceremony.link({ type: 'removeMember', member: member.id }, by);
  const refused = async (work: () => Promise<unknown>) => {
    const { head, sequence, roleKeys } = founding.ceremony;
    const known = roleKeys.length;
    const answer = await work();
    Object.assign(founding.ceremony, { head, sequence });
    roleKeys.splice(known);
    return answer;
  };

  it('is one’s own link, and the session is dead afterwards', async () => {
    const { administrator } = founding;
    expect(await leave(going(administrator, administrator))).toEqual({ __typename: 'Organisation', sequence: 7 });
    const dead = await api.gql('{ people { handle } }', {}, leaver);
    expect(dead.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    const { data } = await api.gql(
      '{ people { handle active roles { role } } organisation { sequence } }',
      {},
      coordinator,
    );
    expect(data?.['people']).toContainEqual({ handle: 'ciska', active: false, roles: [] });
    expect(data?.['organisation']).toEqual({ sequence: 7 });
    await expect(signIn(api, administrator)).rejects.toThrow();
  });

  it('takes no other link, nobody else’s, and no coordinator’s', async () => {
    const { ceremony, administrator, first, second } = founding;
    const invalid = { __typename: 'InvalidInput', fields: ['link'] };
    expect(await refused(() => leave(going(second, administrator)))).toEqual(invalid);
    expect(await refused(() => leave(going(administrator, first)))).toEqual(invalid);
    const promoted = { type: 'setRoles', member: administrator.id, roles: [] } as const;
    expect(await refused(() => leave(ceremony.link(promoted, [administrator])))).toEqual(invalid);
    expect(await refused(() => leave(going(first, first), coordinator))).toEqual({ __typename: 'NotSigned' });
    expect((await api.gql(LEAVE, { link: going(administrator, administrator) })).errors[0]?.extensions).toEqual({
      code: 'UNAUTHENTICATED',
    });
  });

  it('comes second to a link that was appended meanwhile', async () => {
    const { ceremony, administrator, first } = founding;
    const stale = await refused(() => Promise.resolve(going(administrator, administrator)));
    await append([ceremony.rotate('host:utrecht', ['need'], [first])]);
    expect(await leave(stale as object)).toMatchObject({ __typename: 'ChainMoved' });
    expect(await db.seed(`select 1 from member where not active`)).toEqual([]);
  });

  it('leaves keys stale, which one act rotates for everybody who stays, or not at all', async () => {
    const { ceremony, administrator, first, second } = founding;
    await leave(going(administrator, administrator));
    // Other acts go on meanwhile.
    expect(await append([ceremony.rotate('host:utrecht', ['need'], [first])])).toEqual({ __typename: 'Organisation' });
    const rotation = () => ceremony.rotate('office', HELD, [first]);
    const grants = (...to: readonly Person[]) =>
      to.flatMap((member) => HELD.map((each) => ceremony.roleGrant(first, member, 'office', each)));
    const forgetful = () => append([rotation()], grants(first));
    expect(await refused(forgetful)).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants'] });
    expect(await append([rotation()], grants(first, second))).toEqual({ __typename: 'Organisation' });
  });
});

import { randomBytes } from 'node:crypto';
import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!, $previousSeeds: [PreviousSeedInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants, previousSeeds: $previousSeeds) {
    __typename ... on InvalidInput { fields } } }`;
const SUPPLY = `mutation ($previousSeeds: [PreviousSeedInput!]!) {
  supplyPreviousSeeds(previousSeeds: $previousSeeds) { __typename ... on InvalidInput { fields } } }`;
const MINE = `{ me { previousSeeds { team compartment generation envelope } } }`;
const TOKEN = 'one-time token of this spec';

// What an intake officer reads, of the keys that the founding makes.
const HELD = ['contact', 'thread', 'summary'] as const;

const seed = (compartment: string, generation = 2, team = 'office') => ({
  ...{ team, compartment, generation },
  envelope: randomBytes(112).toString('base64url'),
});

describe('removing a member', () => {
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
    const roles = [{ role: 'intakeOfficer', team: 'office' }];
    const { ceremony, first, administrator } = founding;
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

  const append = async (links: object[], roleGrants: object[] = [], previousSeeds: object[] = []) =>
    (await api.gql(APPEND, { links, roleGrants, previousSeeds }, coordinator)).data?.['appendLinks'];
  const supply = async (previousSeeds: object[], as: { token: string }) =>
    (await api.gql(SUPPLY, { previousSeeds }, as)).data?.['supplyPreviousSeeds'];
  const mine = async (as: { token: string }) =>
    (await api.gql<{ me: { previousSeeds: object[] } | null }>(MINE, {}, as)).data?.me?.previousSeeds;

  const leave = () =>
    founding.ceremony.link({ type: 'removeMember', member: founding.administrator.id }, [founding.first]);
  const rotate = (...compartments: readonly (typeof HELD)[number][]) =>
    founding.ceremony.rotate('office', compartments, [founding.first]);
  const grants = () => {
    const { ceremony, first, second } = founding;
    return [first, second].flatMap((member) => HELD.map((each) => ceremony.roleGrant(first, member, 'office', each)));
  };
  /** The ceremony goes back to where it was: what was tried was refused. */
  const refused = async (work: () => Promise<unknown>) => {
    const { head, sequence, roleKeys } = founding.ceremony;
    const known = roleKeys.length;
    const answer = await work();
    Object.assign(founding.ceremony, { head, sequence });
    roleKeys.splice(known);
    return answer;
  };

  it('refuses a removal that leaves a key of theirs standing, or rotates it too early', async () => {
    const links = { __typename: 'InvalidInput', fields: ['links'] };
    expect(await refused(() => append([leave()]))).toEqual(links);
    expect(await refused(() => append([leave(), rotate('contact', 'thread')], []))).toEqual(links);
    expect(await refused(() => append([rotate(...HELD), leave()], grants()))).toEqual(links);
    expect((await db.seed<{ active: boolean }>('select active from member where not active')).length).toBe(0);
  });

  it('refuses a removal that forgets somebody who stays', async () => {
    const links = [leave(), rotate(...HELD)];
    const forgetful = grants().slice(1);
    expect(await refused(() => append(links, forgetful))).toEqual({
      __typename: 'InvalidInput',
      fields: ['roleGrants'],
    });
  });

  it('removes, rotates, grants and keeps the seeds before in one act; the session is dead', async () => {
    const leaver = await signIn(api, founding.administrator);
    const seeds = HELD.map((each) => seed(each));
    expect(await append([leave(), rotate(...HELD)], grants(), seeds)).toEqual({ __typename: 'Organisation' });
    const dead = await api.gql('{ people { handle } }', {}, leaver);
    expect(dead.errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(await mine(leaver)).toBeUndefined();
    await expect(signIn(api, founding.administrator)).rejects.toThrow();
    const kept = await mine(coordinator);
    expect(kept).toHaveLength(3);
    for (const each of seeds) expect(kept).toContainEqual(each);
  });

  it('keeps nothing of a removal whose seeds are of keys that the bringer does not hold', async () => {
    const answer = await refused(() => append([leave(), rotate(...HELD)], grants(), [seed('care')]));
    expect(answer).toEqual({ __typename: 'InvalidInput', fields: ['previousSeeds.0'] });
    expect(await append([leave(), rotate(...HELD)], grants())).toEqual({ __typename: 'Organisation' });
  });

  it('takes seeds later from any holder, beside those of others and in nobody’s place', async () => {
    const links = [leave(), rotate(...HELD)];
    const [early, late] = [seed('contact'), seed('contact')];
    await append(links, grants(), [early]);
    const colleague = await signIn(api, founding.second);
    expect(await supply([late, seed('thread')], colleague)).toEqual({ __typename: 'Me' });
    expect(await supply([seed('contact')], colleague)).toEqual({ __typename: 'Me' });
    expect(await supply([seed('contact', 3)], colleague)).toMatchObject({ fields: ['previousSeeds.0'] });
    const contact = (await mine(coordinator))?.filter((each) => (each as typeof late).compartment === 'contact');
    expect(contact).toHaveLength(2);
    for (const each of [early, late]) expect(contact).toContainEqual(each);
  });

  it('neither shows seeds to who holds no key of the team nor takes any from them', async () => {
    await append([founding.ceremony.rotate('office', ['identity'], [founding.first])], [], [seed('identity')]);
    const other = await signIn(api, founding.administrator);
    expect(await mine(other)).toEqual([]);
    expect(await supply([seed('identity')], other)).toMatchObject({ fields: ['previousSeeds.0'] });
    expect((await api.gql(SUPPLY, { previousSeeds: [] })).errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
  });
});

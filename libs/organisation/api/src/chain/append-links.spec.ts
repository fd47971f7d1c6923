import { createFounding, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) {
    __typename ... on Organisation { sequence } ... on ChainMoved { sequence } ... on InvalidInput { fields } } }`;
const TOKEN = 'one-time token of this spec';

interface Result {
  readonly appendLinks: { readonly __typename: string; readonly sequence?: number };
}

describe('appending to the chain', () => {
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
  const append = async (links: object[], roleGrants: object[] = [], as = coordinator) =>
    (await api.gql<Result>(APPEND, { links, roleGrants }, as)).data?.appendLinks;

  it('removes a member and rotates keys in one act; who was removed is out at once', async () => {
    const { ceremony, first, second, administrator } = founding;
    const leaver = await signIn(api, administrator);
    const links = [
      ceremony.link({ type: 'removeMember', member: administrator.id }, [first]),
      ceremony.rotate('office', ['identity'], [first]),
    ];
    const grants = [first, second].map((member) => ceremony.roleGrant(first, member, 'office', 'identity'));
    expect(await append(links, grants)).toEqual({ __typename: 'Organisation', sequence: 7 });
    expect((await api.gql('{ people { handle } }', {}, leaver)).errors[0]?.extensions).toEqual({
      code: 'UNAUTHENTICATED',
    });
    const { data } = await api.gql('{ people { handle active roles { role } } }', {}, coordinator);
    expect(data?.['people']).toContainEqual({ handle: 'ciska', active: false, roles: [] });
    const chain = await api.gql<{ chain: object[] }>('{ chain(after: 5) { sequence link } }', {}, coordinator);
    expect(chain.data?.chain).toEqual([
      { sequence: 6, link: links[0]?.link },
      { sequence: 7, link: links[1]?.link },
    ]);
  });

  it('tells who comes second that the chain has moved, and keeps one', async () => {
    const { ceremony, first } = founding;
    const { head, sequence } = ceremony;
    const one = ceremony.rotate('host:utrecht', ['need'], [first]);
    Object.assign(ceremony, { head, sequence });
    const two = ceremony.rotate('host:nijmegen', ['need'], [first]);
    const answers = await Promise.all([append([one]), append([two])]);
    expect(answers.map((answer) => answer?.__typename).sort()).toEqual(['ChainMoved', 'Organisation']);
    const moved = answers.find((answer) => answer?.__typename === 'ChainMoved');
    expect(moved).toEqual({ __typename: 'ChainMoved', sequence: 6 });
  });

  it('refuses what the rules of the chain do not allow, and grants without a need', async () => {
    const { ceremony, first, second, administrator } = founding;
    const { head, sequence, roleKeys } = ceremony;
    const again = () => Object.assign(ceremony, { head, sequence, roleKeys });
    // One coordinator alone does not remove the other.
    expect(await append([ceremony.link({ type: 'removeMember', member: second.id }, [first])])).toEqual({
      __typename: 'NotSigned',
    });
    again();
    expect(await append([ceremony.link({ type: 'removeMember', member: first.id }, [administrator])])).toEqual({
      __typename: 'NotSigned',
    });
    again();
    const link = ceremony.link({ type: 'setRoles', member: administrator.id, roles: [] }, [first]);
    const unneeded = ceremony.roleGrant(first, administrator, 'office', 'need');
    expect(await append([link], [unneeded])).toEqual({ __typename: 'InvalidInput', fields: ['roleGrants.0'] });
  });

  it('is not for other roles, whatever they signed', async () => {
    const { ceremony, first, administrator } = founding;
    const link = ceremony.rotate('host:utrecht', ['need'], [first]);
    const other = await signIn(api, administrator);
    expect(await append([link], [], other)).toEqual({ __typename: 'InvalidInput', fields: ['links'] });
  });

  it('publishes a checkpoint that says what the chain says', async () => {
    const { ceremony, first, second } = founding;
    const publish = async (input: object) =>
      (
        await api.gql<{ publishCheckpoint: { __typename: string } }>(
          `mutation ($input: CheckpointInput!) { publishCheckpoint(input: $input) { __typename } }`,
          { input },
          coordinator,
        )
      ).data?.publishCheckpoint.__typename;
    const stale = ceremony.checkpoint([first, second]);
    expect(await publish(stale)).toBe('Checkpoint');
    const rotated = ceremony.rotate('office', ['need'], [first]);
    expect(await publish(ceremony.checkpoint([first, second]))).toBe('NotSigned');
    expect(await append([rotated])).toMatchObject({ __typename: 'Organisation' });
    expect(await publish(stale)).toBe('NotSigned');
    const fresh = ceremony.checkpoint([first, second]);
    expect(await publish(fresh)).toBe('Checkpoint');
    const { data } = await api.gql('{ checkpoint { checkpoint certificates } }');
    expect(data?.['checkpoint']).toEqual({ checkpoint: fresh.checkpoint, certificates: fresh.certificates });
  });
});

import { randomBytes, randomUUID } from 'node:crypto';
import {
  accountWire,
  createFounding,
  createPerson,
  createTestDatabase,
  memberFor,
  signIn,
  startApi,
} from '@vrijhaven/testing/server';
import type { Api, Founding, Person, TestDatabase } from '@vrijhaven/testing/server';
import { organisationSlice } from '../organisation.module';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const INVITE = `mutation ($input: InviteInput!) { result: invite(input: $input) {
  __typename ... on Invitation { id state inviter } ... on InvalidInput { fields } } }`;
const ANSWER = `mutation ($id: ID!, $account: AccountInput!, $bundle: Bytes!, $mac: Bytes!) {
  result: answerInvitation(id: $id, account: $account, bundle: $bundle, mac: $mac) {
    __typename ... on Invitation { state bundle } ... on InvalidInput { fields } } }`;
const ADMIT = `mutation ($invitation: ID!, $links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  result: admitMember(invitation: $invitation, links: $links, roleGrants: $roleGrants) {
    __typename ... on Person { id handle active roles { role team } } ... on InvalidInput { fields } } }`;
const TOKEN = 'one-time token of this spec';

interface Result {
  readonly __typename: string;
  readonly id?: string;
  readonly fields?: readonly string[];
}

describe('an invitation', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let coordinator: { token: string };
  let keys = 0;

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

  const call = async (query: string, variables: Record<string, unknown>, as?: { token: string }) =>
    (await api.gql<{ result: Result }>(query, variables, as)).data?.result;
  const invite = (person: Person, wish: object = {}, as = coordinator) => {
    const [{ role, team } = { role: '', team: '' }] = person.roles;
    const input = { handle: person.handle, role, team, idempotencyKey: String((keys += 1)), ...wish };
    return call(INVITE, { input }, as);
  };
  const answer = (id: string, person: Person) => {
    const proof = { bundle: randomBytes(80).toString('base64url'), mac: randomBytes(32).toString('base64url') };
    return call(ANSWER, { id, account: accountWire(person), ...proof });
  };
  const admit = (id: string, links: object[], roleGrants: object[] = [], as = coordinator) =>
    call(ADMIT, { invitation: id, links, roleGrants }, as);

  it('leads from a place kept to a member who signs in', async () => {
    const { ceremony, first } = founding;
    const dora = createPerson('dora', 'intakeOfficer');
    const invited = await invite(dora);
    expect(invited).toMatchObject({ __typename: 'Invitation', state: 'open', inviter: first.id });
    const id = invited?.id ?? '';
    expect(await answer(id, dora)).toEqual({ __typename: 'Invitation', state: 'answered', bundle: null });
    const link = ceremony.add(dora, [first]);
    const grant = ceremony.roleGrant(first, dora, 'office', 'contact');
    expect(await admit(id, [link], [grant])).toEqual({
      __typename: 'Person',
      id: dora.id,
      handle: 'dora',
      active: true,
      roles: [{ role: 'intakeOfficer', team: 'office' }],
    });
    const session = await signIn(api, dora);
    const { data } = await api.gql('{ me { handle roleGrants { compartment } } }', {}, session);
    expect(data?.['me']).toEqual({ handle: 'dora', roleGrants: [{ compartment: 'contact' }] });
    expect(await admit(id, [link])).toEqual({ __typename: 'InvitationSpent' });
  });

  it('shows a stranger who knows its id only what they are invited to', async () => {
    const dora = createPerson('dora', 'verifier');
    const { id = '' } = (await invite(dora)) ?? {};
    const query = `query ($id: ID!) { invitation(id: $id) { handle role team state bundle mac inviter } }`;
    expect((await api.gql(query, { id })).data?.['invitation']).toEqual({
      ...{ handle: 'dora', role: 'verifier', team: 'office', state: 'open' },
      ...{ bundle: null, mac: null, inviter: null },
    });
    expect((await api.gql(query, { id: founding.first.id })).data?.['invitation']).toBeNull();
    expect((await api.gql(query, { id: 'not an id' })).data?.['invitation']).toBeNull();
  });

  it('is answered once, in time, under the name it was made for', async () => {
    const dora = createPerson('dora', 'verifier');
    const { id = '' } = (await invite(dora)) ?? {};
    expect(await answer(id, createPerson('other', 'verifier'))).toEqual({
      __typename: 'InvalidInput',
      fields: ['account.handle'],
    });
    await db.seed(`update invitation set expires_on = current_date - 1`);
    expect(await answer(id, dora)).toEqual({ __typename: 'InvitationSpent' });
    await db.seed(`update invitation set expires_on = current_date`);
    expect((await answer(id, dora))?.__typename).toBe('Invitation');
    expect(await answer(id, dora)).toEqual({ __typename: 'InvitationSpent' });
  });

  it('ends when another one is made under its name: whoever finds the lost link and code finds nothing', async () => {
    const dora = createPerson('dora', 'verifier');
    const [lost, other] = [await invite(dora), await invite(createPerson('other', 'verifier'))];
    const anew = await invite(dora);
    expect(await answer(lost?.id ?? '', dora)).toEqual({ __typename: 'InvitationSpent' });
    expect(await answer(anew?.id ?? '', dora)).toMatchObject({ __typename: 'Invitation', state: 'answered' });
    await invite(dora);
    const states = await db.seed(`select id, state, expires_on >= current_date as stands from invitation`);
    expect(states).toContainEqual({ id: anew?.id, state: 'answered', stands: true });
    expect(states).toContainEqual({ id: other?.id, state: 'open', stands: true });
  });

  it('ends for nobody who may not see it', async () => {
    const admin = await signIn(api, founding.administrator);
    const pairing = await memberFor(db, 'pairingCoordinator');
    const dora = createPerson('dora', 'verifier');
    const office = await invite(dora, {}, admin);
    const wish = { role: 'professional', team: `pro:${randomUUID()}` };
    expect((await invite(dora, wish, pairing))?.__typename).toBe('Invitation');
    expect(await answer(office?.id ?? '', dora)).toMatchObject({ __typename: 'Invitation', state: 'answered' });
  });

  it('admits nobody but the invitee, in no other role, and only on a signed link', async () => {
    const { ceremony, first, administrator } = founding;
    const dora = createPerson('dora', 'verifier');
    const { id = '' } = (await invite(dora)) ?? {};
    await answer(id, dora);
    const { head, sequence } = ceremony;
    const tryOn = (makeLink: () => object) => {
      Object.assign(ceremony, { head, sequence });
      return admit(id, [makeLink()]);
    };
    const promoted = { ...dora, roles: [{ role: 'securityOfficer', team: 'office' }] };
    const wrongLinks = { __typename: 'InvalidInput', fields: ['links'] };
    expect(await tryOn(() => ceremony.add(createPerson('evil', 'verifier'), [first]))).toEqual(wrongLinks);
    expect(await tryOn(() => ceremony.add(promoted, [first]))).toEqual(wrongLinks);
    expect(await tryOn(() => ceremony.rotate('host:utrecht', ['need'], [first]))).toEqual(wrongLinks);
    expect(await tryOn(() => ceremony.add(dora, [administrator]))).toEqual({ __typename: 'NotSigned' });
    expect(await db.seed(`select 1 from member where handle in ('dora', 'evil')`)).toEqual([]);
  });

  it('comes from administrators and coordinators; only coordinators admit', async () => {
    const admin = await signIn(api, founding.administrator);
    const dora = createPerson('dora', 'verifier');
    const { id = '', __typename } = (await invite(dora, {}, admin)) ?? {};
    expect(__typename).toBe('Invitation');
    await answer(id, dora);
    expect(await admit(id, [founding.ceremony.add(dora, [founding.first])], [], admin)).toEqual({
      __typename: 'NotFound',
    });
    expect((await api.gql('{ invitations { id } }')).errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect((await api.gql('{ invitations { id } }', {}, coordinator)).data?.['invitations']).toEqual([{ id }]);
  });

  it('is kept once for one key, and refuses a name that is taken or a role in the wrong team', async () => {
    const dora = createPerson('dora', 'verifier');
    const one = await invite(dora, { idempotencyKey: 'same' });
    expect(await invite(dora, { idempotencyKey: 'same' })).toEqual(one);
    expect(await invite(dora, { idempotencyKey: 'same', handle: 'dorothea' })).toEqual({ __typename: 'KeyReused' });
    expect(await invite(dora, { handle: 'anna' })).toEqual({ __typename: 'InvalidInput', fields: ['input.handle'] });
    expect(await invite(dora, { team: 'host:utrecht' })).toEqual({
      __typename: 'InvalidInput',
      fields: ['input.team'],
    });
    expect(await invite(dora, { handle: 'NO' })).toEqual({ __typename: 'InvalidInput', fields: ['handle'] });
  });

  it('is made by who runs a programme for its own partners alone, and seen by them alone', async () => {
    const team = `pro:${randomUUID()}`;
    const [pairing, courses] = [await memberFor(db, 'pairingCoordinator'), await memberFor(db, 'courseManager')];
    const dora = createPerson('dora', 'verifier');
    const wish = (role: string, of: string, as: { token: string }) =>
      invite(dora, { role, team: of, handle: `x${String((keys += 1))}` }, as);
    const refused = (field: string) => ({ __typename: 'InvalidInput', fields: [field] });
    const invited = await wish('professional', team, pairing);
    expect(invited).toMatchObject({ __typename: 'Invitation', state: 'open', inviter: pairing.id });
    expect(await wish('trainer', 'course:spring', courses)).toMatchObject({ __typename: 'Invitation' });
    for (const [role, of, as] of [
      ...([
        ['trainer', 'course:spring', pairing],
        ['verifier', 'office', pairing],
      ] as const),
      ...([
        ['professional', team, courses],
        ['coordinator', 'office', courses],
      ] as const),
    ])
      expect(await wish(role, of, as)).toEqual(refused('input.role'));
    for (const [role, of] of [
      ...([
        ['professional', 'office'],
        ['professional', 'course:spring'],
        ['trainer', team],
      ] as const),
      ...([
        ['courseManager', team],
        ['professional', 'host:utrecht'],
      ] as const),
    ])
      expect(await wish(role, of, coordinator)).toEqual(refused('input.team'));
    expect((await api.gql('{ invitations { id } }', {}, pairing)).data?.['invitations']).toEqual([{ id: invited?.id }]);
  });
});

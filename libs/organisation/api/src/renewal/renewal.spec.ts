import { randomBytes, randomUUID } from 'node:crypto';
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
const START = `mutation ($member: ID!, $idempotencyKey: ID!) {
  result: startRenewal(member: $member, idempotencyKey: $idempotencyKey) {
    __typename ... on Renewal { id state handle starter } } }`;
const END = `mutation ($id: ID!) { result: endRenewal(id: $id) { __typename ... on Renewal { state } } }`;
const ANSWER = `mutation ($id: ID!, $account: AccountInput!, $bundle: Bytes!, $mac: Bytes!) {
  result: answerRenewal(id: $id, account: $account, bundle: $bundle, mac: $mac) {
    __typename ... on Renewal { state } ... on InvalidInput { fields } } }`;
const COMPLETE = `mutation ($renewal: ID!, $links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  result: completeRenewal(renewal: $renewal, links: $links, roleGrants: $roleGrants) {
    __typename ... on Person { id handle active } ... on InvalidInput { fields } } }`;
const READ = '{ renewals { id state handle bundle mac } }';
const SEE = `query ($id: ID!) { renewal(id: $id) { handle member state bundle mac starter } }`;
const TOKEN = 'one-time token of this spec';

type As = { token: string };

describe('renewing the keys of a member', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let [first, second]: As[] = [];
  /** Ciska on a new device: same name and id, everything else anew. */
  let anew: Person;

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
    first = await signIn(api, founding.first);
    second = await signIn(api, founding.second);
    const { id, handle } = founding.administrator;
    anew = { ...createPerson(handle, 'administrator'), id };
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const call = async (query: string, variables: object, as?: As) =>
    (await api.gql<{ result: { __typename: string } & Record<string, unknown> }>(query, { ...variables }, as)).data
      ?.result;
  const start = (member = founding.administrator.id, as = first) =>
    call(START, { member, idempotencyKey: randomUUID() }, as);
  const started = async () => String((await start())?.['id']);
  const answer = (id: string, person = anew) => {
    const proof = { bundle: randomBytes(80).toString('base64url'), mac: randomBytes(32).toString('base64url') };
    return call(ANSWER, { id, account: accountWire(person), ...proof });
  };
  const link = (person = anew, by = [founding.first, founding.second]) =>
    founding.ceremony.link(
      { type: 'renewMember', member: person.id, signKey: person.signing.publicKey, kemKey: person.kemKey },
      by,
    );
  const complete = (renewal: string, links: object[], as = second) =>
    call(COMPLETE, { renewal, links, roleGrants: [] }, as);

  it('leads from a lost device to new ways in; the old ones, and the old session, are dead', async () => {
    const { administrator } = founding;
    const old = await signIn(api, administrator);
    const id = await started();
    expect(await answer(id)).toEqual({ __typename: 'Renewal', state: 'answered' });
    expect(await complete(id, [link()])).toEqual({
      __typename: 'Person',
      id: administrator.id,
      handle: 'ciska',
      active: true,
    });
    expect((await api.gql('{ me { handle } }', {}, old)).data?.['me']).toBeNull();
    await expect(signIn(api, administrator)).rejects.toThrow('login refused');
    const session = await signIn(api, anew);
    expect((await api.gql('{ me { handle member } }', {}, session)).data?.['me']).toEqual({
      handle: 'ciska',
      member: administrator.id,
    });
    const methods = await db.seed(`select method from unlocker where member_id = $1 order by method`, [
      administrator.id,
    ]);
    expect(methods).toEqual([{ method: 'passphrase' }, { method: 'recovery' }]);
    expect(await complete(id, [link()])).toEqual({ __typename: 'RenewalSpent' });
  });

  it('shows a stranger who knows its id whose keys are awaited, and coordinators alone the rest', async () => {
    const id = await started();
    await answer(id);
    expect((await api.gql(SEE, { id })).data?.['renewal']).toEqual({
      ...{ handle: 'ciska', member: founding.administrator.id, state: 'answered' },
      ...{ bundle: null, mac: null, starter: null },
    });
    expect((await api.gql(SEE, { id: randomUUID() })).data?.['renewal']).toBeNull();
    const own = await signIn(api, founding.administrator);
    expect((await api.gql<{ renewals: object[] }>(READ, {}, own)).data?.renewals).toEqual([]);
    expect((await api.gql<{ renewals: object[] }>(READ, {}, second)).data?.renewals).toMatchObject([
      {
        id,
        state: 'answered',
        handle: 'ciska',
        bundle: expect.any(String) as string,
        mac: expect.any(String) as string,
      },
    ]);
  });

  it('is answered once, in time, for the same person under the same name', async () => {
    const id = await started();
    const other = { ...anew, id: randomUUID() };
    expect(await answer(id, other)).toEqual({ __typename: 'InvalidInput', fields: ['account.handle'] });
    expect(await answer(id, { ...anew, handle: 'cis' })).toMatchObject({ __typename: 'InvalidInput' });
    await db.seed(`update renewal set expires_on = current_date - 1`);
    expect(await answer(id)).toEqual({ __typename: 'RenewalSpent' });
    await db.seed(`update renewal set expires_on = current_date`);
    expect((await answer(id))?.__typename).toBe('Renewal');
    expect(await answer(id)).toEqual({ __typename: 'RenewalSpent' });
  });

  it('comes from coordinators, never for oneself, and an earlier one is over', async () => {
    const admin = await signIn(api, founding.administrator);
    expect(await start(founding.second.id, admin)).toEqual({ __typename: 'NotFound' });
    expect(await start(founding.first.id)).toEqual({ __typename: 'NotFound' });
    expect(await start(randomUUID())).toEqual({ __typename: 'NotFound' });
    const [old, current] = [await started(), await started()];
    expect(await answer(old)).toEqual({ __typename: 'RenewalSpent' });
    expect(await call(END, { id: current }, second)).toEqual({ __typename: 'Renewal', state: 'withdrawn' });
    expect(await answer(current)).toEqual({ __typename: 'RenewalSpent' });
    expect(await call(END, { id: current }, second)).toEqual({ __typename: 'NotFound' });
  });

  it('is completed only by a link of two coordinators that renews this member and nobody else', async () => {
    const id = await started();
    expect(await complete(id, [link()])).toEqual({ __typename: 'RenewalSpent' });
    await answer(id);
    const notSigned = { __typename: 'NotSigned' };
    const base = await db.seed<{ sequence: number; head: Buffer }>(`select sequence, head from organisation`);
    const reset = () =>
      Object.assign(founding.ceremony, { head: new Uint8Array(base[0]?.head ?? []), sequence: base[0]?.sequence });
    const attempt = (make: () => object, as = second) => {
      reset();
      return complete(id, [make()], as);
    };
    expect(await attempt(() => link(anew, [founding.first]))).toEqual(notSigned);
    expect(await attempt(() => link(anew, [founding.first, founding.administrator]))).toEqual(notSigned);
    const another = { ...createPerson('bram', 'coordinator'), id: founding.second.id };
    expect((await attempt(() => link(another, [founding.first, founding.second])))?.__typename).not.toBe('Person');
    const admin = await signIn(api, founding.administrator);
    expect(await attempt(() => link(), admin)).toEqual({ __typename: 'NotFound' });
    // Lawful by itself, but it was the second coordinator whose renewal is to be completed by it.
    const other = String((await start(founding.second.id))?.['id']);
    expect(await answer(other, another)).toMatchObject({ __typename: 'Renewal' });
    reset();
    expect((await complete(other, [link()]))?.__typename).toBe('InvalidInput');
    expect((await attempt(() => link()))?.__typename).toBe('Person');
  });
});

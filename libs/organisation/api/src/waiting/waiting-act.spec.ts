import { randomBytes, randomUUID } from 'node:crypto';
import { GRANT_BYTES } from '@vrijhaven/crypto/envelope';
import { createFounding, createPerson, createTestDatabase, signIn, startApi } from '@vrijhaven/testing/server';
import type { Api, Founding, LinkWire, TestDatabase } from '@vrijhaven/testing/server';
import { createDataSource, transaction } from '@vrijhaven/database';
import { organisationSlice } from '../organisation.module';
import { forgetActs } from './waiting-act.store';

const FOUND = `mutation ($input: BootstrapInput!) { bootstrapOrganisation(input: $input) { __typename } }`;
const PROPOSE = `mutation ($input: ProposeActInput!) { proposeAct(input: $input) {
  __typename ... on WaitingAct { id form state second proposer } ... on InvalidInput { fields } } }`;
const END = `mutation ($id: ID!) { endAct(id: $id) { __typename ... on WaitingAct { state endedBy } } }`;
const READ = `{ waitingActs { id state body signature endedBy } }`;
const APPEND = `mutation ($links: [LinkInput!]!, $roleGrants: [RoleGrantInput!]!) {
  appendLinks(links: $links, roleGrants: $roleGrants) { __typename } }`;
const PUBLISH = `mutation ($input: CheckpointInput!) { publishCheckpoint(input: $input) { __typename } }`;
const TOKEN = 'one-time token of this spec';

type As = { token: string };
interface Shown {
  readonly id: string;
  readonly state: string;
  readonly endedBy: string | null;
}

describe('an act that waits for its second signature', () => {
  let db: TestDatabase;
  let api: Api;
  let founding: Founding;
  let [first, second, administrator]: As[] = [];

  beforeEach(async () => {
    db = await createTestDatabase();
    founding = createFounding(TOKEN);
    api = await startApi(db, { slices: [organisationSlice], server: { bootstrapToken: TOKEN } });
    await api.gql(FOUND, { input: founding.input });
    first = await signIn(api, founding.first);
    second = await signIn(api, founding.second);
    administrator = await signIn(api, founding.administrator);
  });
  afterEach(async () => {
    await api.stop();
    await db.drop();
  });

  const policy = (by = [founding.first, founding.second]): LinkWire => {
    const { head, sequence } = founding.ceremony;
    const link = founding.ceremony.link({ type: 'setPolicy', suite: 1, secondFactor: 'required' }, by);
    Object.assign(founding.ceremony, { head, sequence });
    return link;
  };
  const inputOf = ({ link, signatures }: LinkWire, more: object = {}) => ({
    ...{ form: 'link', body: link, signature: signatures[0]?.signature, idempotencyKey: randomUUID() },
    ...more,
  });
  const propose = async (input: object, as = first) => (await api.gql(PROPOSE, { input }, as)).data?.['proposeAct'];
  const end = async (id: string, as: As | undefined) => (await api.gql(END, { id }, as)).data?.['endAct'];
  const acts = async (as = second) => (await api.gql<{ waitingActs: Shown[] }>(READ, {}, as)).data?.waitingActs;
  const waiting = async (): Promise<string> => {
    const answer = (await propose(inputOf(policy()))) as { id: string };
    return answer.id;
  };

  it('is kept with one signature and shown to coordinators, and to nobody else', async () => {
    const answer = await propose(inputOf(policy()));
    expect(answer).toMatchObject({
      __typename: 'WaitingAct',
      form: 'link',
      state: 'waiting',
      proposer: founding.first.id,
      second: founding.second.id,
    });
    expect(await acts()).toHaveLength(1);
    expect(await acts(administrator)).toEqual([]);
    expect(await propose(inputOf(policy()), administrator)).toEqual({ __typename: 'NotFound' });
  });

  it('takes only what its bringer signed, for the chain as it is, with somebody who may sign beside them', async () => {
    const { ceremony } = founding;
    expect(await propose(inputOf(policy()), second)).toEqual({ __typename: 'NotSigned' });
    const forged = inputOf(policy(), { signature: randomBytes(64).toString('base64url') });
    expect(await propose(forged)).toEqual({ __typename: 'NotSigned' });
    const withNobody = policy([founding.first, founding.administrator]);
    expect(await propose(inputOf(withNobody))).toEqual({ __typename: 'NotSigned' });
    expect(await propose(inputOf(policy([founding.first])))).toEqual({ __typename: 'NotSigned' });
    const stale = inputOf(policy());
    const link = ceremony.rotate('host:utrecht', ['need'], [founding.first]);
    await api.gql(APPEND, { links: [link], roleGrants: [] }, first);
    expect(await propose(stale)).toMatchObject({ __typename: 'ChainMoved' });
    expect(await acts()).toEqual([]);
  });

  it('proves no newcomer’s keys without the code, sealed for the second', async () => {
    const { ceremony } = founding;
    const { head, sequence } = ceremony;
    const person = createPerson('dora', 'coordinator');
    const link = ceremony.add(person, [founding.first, founding.second]);
    Object.assign(ceremony, { head, sequence });
    expect(await propose(inputOf(link))).toEqual({ __typename: 'InvalidInput', fields: ['input.request'] });
    const code = { request: randomUUID(), sealedCode: Buffer.concat([Buffer.of(1), randomBytes(GRANT_BYTES - 1)]) };
    const sealed = { ...code, sealedCode: code.sealedCode.toString('base64url') };
    expect(await propose(inputOf(link, sealed))).toMatchObject({ __typename: 'WaitingAct' });
    const other = { ...code, sealedCode: Buffer.alloc(GRANT_BYTES, 7).toString('base64url') };
    expect(await propose(inputOf(link, other))).toEqual({ __typename: 'NotSigned' });
  });

  it('is done once its bytes stand in the chain', async () => {
    await waiting();
    const both = policy();
    const answer = await api.gql(APPEND, { links: [both], roleGrants: [] }, second);
    expect(answer.data?.['appendLinks']).toEqual({ __typename: 'Organisation' });
    expect(await acts(first)).toMatchObject([{ state: 'done', endedBy: founding.second.id }]);
  });

  it('waits as a checkpoint too, until that is published', async () => {
    const input = founding.ceremony.checkpoint([founding.first, founding.second]);
    const [signature] = input.signatures;
    const half = { form: 'checkpoint', body: input.checkpoint, signature: signature?.signature };
    const certificate = input.certificates[0];
    expect(await propose({ ...half, idempotencyKey: 'a' })).toMatchObject({ fields: ['input.certificate'] });
    expect(await propose({ ...half, certificate, idempotencyKey: 'b' })).toMatchObject({ form: 'checkpoint' });
    const published = await api.gql(PUBLISH, { input }, second);
    expect(published.data?.['publishCheckpoint']).toEqual({ __typename: 'Checkpoint' });
    expect(await acts()).toMatchObject([{ state: 'done' }]);
  });

  it('is withdrawn by who proposed it and refused by the other, once', async () => {
    const [mine, theirs] = [await waiting(), await waiting()];
    expect(await end(mine, first)).toEqual({
      __typename: 'WaitingAct',
      state: 'withdrawn',
      endedBy: founding.first.id,
    });
    expect(await end(theirs, second)).toMatchObject({ state: 'refused', endedBy: founding.second.id });
    expect(await end(theirs, first)).toEqual({ __typename: 'NotFound' });
    expect(await end(randomUUID(), first)).toEqual({ __typename: 'NotFound' });
    expect(await end(await waiting(), administrator)).toEqual({ __typename: 'NotFound' });
  });

  it('is replaced by the one that was written anew, and only while it waits', async () => {
    const old = await waiting();
    const anew = inputOf(policy([founding.second, founding.first]), { replaces: old });
    expect(await propose(anew, second)).toMatchObject({ state: 'waiting', proposer: founding.second.id });
    const states = (await acts())?.map(({ id, state }) => [id === old, state]);
    expect(states?.sort()).toEqual([
      [false, 'waiting'],
      [true, 'replaced'],
    ]);
    expect(await propose(inputOf(policy(), { replaces: old }))).toEqual({ __typename: 'NotFound' });
  });

  it('is one act however often it is sent, and over after a week', async () => {
    const input = inputOf(policy());
    const [one, two] = [await propose(input), await propose(input)];
    expect(two).toEqual(one);
    expect(await acts()).toHaveLength(1);
    await db.seed(`update waiting_act set proposed_on = current_date - 8, expires_on = current_date - 1`);
    expect(await acts()).toMatchObject([{ state: 'expired' }]);
    await db.seed(`update waiting_act set expires_on = current_date - 31`);
    expect(await acts()).toEqual([]);
  });

  it('stays no longer in the database than desks show it', async () => {
    const [lately, long] = [await waiting(), await waiting()];
    const dataSource = await createDataSource({ url: db.apiUrl, entities: [] }).initialize();
    const forget = () => transaction(dataSource, undefined, forgetActs);
    try {
      await db.seed(`update waiting_act set expires_on = current_date - 29 where id = $1`, [lately]);
      await db.seed(`update waiting_act set expires_on = current_date - 30 where id = $1`, [long]);
      expect(await forget()).toBe(1);
      expect(await acts()).toMatchObject([{ id: lately, state: 'expired' }]);
      expect(await forget()).toBe(0);
    } finally {
      await dataSource.destroy();
    }
  });

  it('is ended and replaced by nobody whom it is about', async () => {
    const { ceremony } = founding;
    const third = founding.administrator;
    const roles = [{ role: 'coordinator', team: 'office' }];
    const link = ceremony.link({ type: 'setRoles', member: third.id, roles }, [founding.first, founding.second]);
    const keys = ['identity', 'contact', 'need', 'thread', 'summary'] as const;
    const roleGrants = keys.map((each) => ceremony.roleGrant(founding.first, third, 'office', each));
    const made = await api.gql(APPEND, { links: [link], roleGrants }, first);
    expect(made.data?.['appendLinks']).toEqual({ __typename: 'Organisation' });
    const { head, sequence } = ceremony;
    const removal = ceremony.link({ type: 'removeMember', member: third.id }, [founding.first, founding.second]);
    Object.assign(ceremony, { head, sequence });
    const { id } = (await propose(inputOf(removal))) as { id: string };
    expect(await end(id, administrator)).toEqual({ __typename: 'NotFound' });
    const instead = inputOf(policy([third, founding.first]), { replaces: id });
    expect(await propose(instead, administrator)).toEqual({ __typename: 'NotFound' });
    expect(await acts()).toMatchObject([{ id, state: 'waiting' }]);
    expect(await end(id, second)).toMatchObject({ state: 'refused' });
  });
});

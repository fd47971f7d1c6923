import { jest } from '@jest/globals';
import { Chain } from '@vrijhaven/contracts';
import { createCheckpoints, createPeople, foundTeam, memoryHeadStore } from '@vrijhaven/organisation/client';
import { compareHead } from '@vrijhaven/crypto/verify';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('a server that tells each client another chain', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  /** Two links for one place, each with good signatures: one branch is shown to some, the other to the rest. */
  const forked = async () => {
    const { state } = cast.server;
    const [first, second] = [await cast.desk('coordinator'), await cast.desk('colleague')];
    const before = [...state.links];
    await foundTeam(first.session, 'host:arnhem');
    const ours = [...state.links];
    state.links = before;
    await foundTeam(second.session, 'host:breda');
    const theirs = [...state.links];
    const show = (links: typeof ours) => {
      state.links = [...links];
    };
    return { first, second, ours, theirs, show };
  };

  it('is found out by whoever has seen one branch and is shown the other', async () => {
    const { ours, theirs, show } = await forked();
    const store = memoryHeadStore();
    show(ours);
    await cast.desk('verifier', store);
    show(theirs);
    await expect(cast.desk('verifier', store)).rejects.toThrow('pinned-head-missing');
  });

  it('cannot bring a message from one branch to the other', async () => {
    const { second, ours, theirs, show } = await forked();
    const { record } = await submitted(cast);
    show(theirs);
    await second.caseload.post(record, 'From the other branch.');
    show(ours);
    const dossier = await (await cast.desk('verifier')).caseload.open(record);
    expect(dossier?.thread.messages).toMatchObject([{ status: 'tampered' }]);
    show(theirs);
    const other = await (await cast.desk('verifier')).caseload.open(record);
    expect(other?.thread.messages).toMatchObject([{ status: 'open' }]);
  });

  it('cannot bring what a defender sealed on one branch to the other', async () => {
    const { second, ours, theirs, show } = await forked();
    show(theirs);
    await createCheckpoints(second.session).propose();
    expect(await signSecond((await cast.desk('coordinator')).session)).toEqual({ kind: 'done' });
    const { record } = await submitted(cast);
    const statusOn = async (links: typeof ours) => {
      show(links);
      return (await (await cast.desk('verifier')).caseload.open(record))?.compartments.contact.status;
    };
    expect([await statusOn(ours), await statusOn(theirs)]).toEqual(['tampered', 'open']);
  });

  it('is a fork to two members who read their heads to each other', async () => {
    const { first, second, ours, theirs, show } = await forked();
    show(ours);
    const here = await first.session.inside.refresh();
    show(theirs);
    const there = await second.session.inside.refresh();
    expect([compareHead(here, there), compareHead(there, here)]).toEqual(['fork', 'fork']);
  });
});

describe('a desk that was asleep', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });
  afterEach(() => {
    cast.server.beHonest();
  });

  const remove = async (handle: string) => {
    const people = createPeople((await cast.desk('coordinator')).session);
    expect(await people.removeMember({ member: cast.member(handle).member ?? '' })).toEqual({ kind: 'removed' });
  };

  it('seals to the keys of now, not to those that it knew', async () => {
    const { record } = await submitted(cast);
    const asleep = await cast.desk('verifier');
    await remove('intakeofficer');
    expect((await asleep.caseload.post(record, 'Good morning.')).kind).toBe('done');
    const [message] = cast.server.state.applications.get(record)?.thread ?? [];
    expect(message?.grants.find(({ recipient }) => recipient === 'team:office')?.generation).toBe(2);
  });

  it('believes nothing that stands on links which the server keeps from it', async () => {
    const { record } = await submitted(cast);
    const asleep = await cast.desk('verifier');
    await foundTeam((await cast.desk('coordinator')).session, 'host:arnhem');
    await (await cast.desk('colleague')).caseload.post(record, 'On the newest link.');
    cast.server.lie(Chain, () => ({ chain: [] }));
    expect((await asleep.caseload.open(record))?.thread.messages).toMatchObject([{ status: 'tampered' }]);
    cast.server.beHonest();
    expect((await asleep.caseload.open(record))?.thread.messages).toMatchObject([{ status: 'open' }]);
  });

  it('believes no grant that a removed member makes on a later link', async () => {
    const { record } = await submitted(cast);
    const leaver = await cast.desk('intakeofficer');
    await remove('intakeofficer');
    await leaver.caseload.post(record, 'Still one of us.');
    const { caseload } = await cast.desk('coordinator');
    expect((await caseload.open(record))?.thread.messages).toMatchObject([{ status: 'tampered' }]);
  });

  it('takes no grant of an older generation for the newest', async () => {
    await remove('intakeofficer');
    const { state } = cast.server;
    const { member } = cast.member('verifier');
    const isOld = (each: (typeof state.roleGrants)[number]) =>
      each.member === member && each.compartment === 'contact' && each.generation === 1;
    const replayed = state.roleGrants.filter(isOld).map((each) => ({ ...each, generation: 2 }));
    expect(replayed).toHaveLength(1);
    const honest = state.roleGrants;
    state.roleGrants = [...honest.filter((each) => each.member !== member), ...replayed];
    const { session } = await cast.desk('verifier');
    state.roleGrants = honest;
    expect(session.inside.roleKey('office', 'contact', 2)).toBeUndefined();
    expect((await cast.desk('verifier')).session.inside.roleKey('office', 'contact', 2)).toBeDefined();
  });

  it('grants nothing to an account that the server slipped in', async () => {
    const { state } = cast.server;
    const [account] = state.accounts;
    const mole = '99999999-9999-4999-8999-999999999999';
    state.accounts.push({ ...account!, member: mole, handle: 'mole' });
    await remove('intakeofficer');
    const sent = cast.server.sent('AppendLinks').at(-1) as { roleGrants: { member: string }[] };
    expect(sent.roleGrants.length).toBeGreaterThan(0);
    expect(sent.roleGrants.map(({ member }) => member)).not.toContain(mole);
  });
});

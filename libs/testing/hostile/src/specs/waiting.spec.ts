import { jest } from '@jest/globals';
import type { ChainPayload } from '@vrijhaven/crypto/envelope';
import { fromText, parseChainLinkBody, toText } from '@vrijhaven/crypto/envelope';
import { buildChainLink } from '@vrijhaven/crypto/seal';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { createJoining, createPeople, createWaitingActs, foundTeam } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

const REQUIRED: ChainPayload = { type: 'setPolicy', suite: 1, secondFactor: 'required' };

describe('acts that wait for their second signature', () => {
  let cast: PaperCast;
  let first: MemberSession;
  let second: MemberSession;
  beforeEach(async () => {
    cast = await openPaperCast();
    first = (await cast.desk('coordinator')).session;
    second = (await cast.desk('colleague')).session;
  });

  const act = () => {
    const kept = cast.server.state.waitingActs.at(-1);
    if (!kept) throw new Error('nothing waits');
    return kept.parts;
  };
  const views = async (session = second) => createWaitingActs(session).list();
  const proposePolicy = async () => {
    expect((await createWaitingActs(first).proposePolicy({ secondFactor: 'required' })).kind).toBe('proposed');
  };
  /** A link that the first coordinator really signed, in place of the one that waits. */
  const swap = (payload: ChainPayload, signers = [first.me.member, second.me.member]) => {
    const body = buildChainLink(first.inside.directory(), payload, signers);
    Object.assign(act(), { body: toText(body), signature: toText(first.inside.signer.sign(body)) });
  };
  const nothingSigned = () => {
    expect(cast.server.sent('AppendLinks').length + cast.server.sent('AdmitMember').length).toBe(appended);
  };
  let appended = 0;
  beforeEach(() => {
    appended = cast.server.sent('AppendLinks').length + cast.server.sent('AdmitMember').length;
  });
  const invite = async (handle: string) => {
    const people = createPeople(first);
    const invited = await people.invite({ handle, role: 'coordinator', team: 'office' });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    const prepared = await guest.prepare({ invitation: invited.invitation.id, code: invited.code, handle });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    await guest.send();
    const passphrase = prepared.passphrase.join(' ');
    cast.join({ handle, passphrase });
    return { people, request: { invitation: invited.invitation.id, code: invited.code } };
  };

  it('are said in words from the signed bytes, and done by the second desk', async () => {
    await proposePolicy();
    expect(await views()).toMatchObject([
      { says: { kind: 'setPolicy', secondFactor: 'required' }, standing: 'sign', moved: false },
    ]);
    expect(await views(first)).toMatchObject([{ standing: 'mine' }]);
    expect(await signSecond(second)).toEqual({ kind: 'done' });
    expect(second.inside.directory().policy.secondFactor).toBe('required');
    expect(await views(first)).toMatchObject([{ standing: 'over', state: 'done' }]);
  });

  it('are signed as they were shown, whatever the server has put in their place since', async () => {
    await proposePolicy();
    const acts = createWaitingActs(second);
    const [shown] = await acts.list();
    swap({ type: 'setPolicy', suite: 1, secondFactor: 'optional' });
    expect(await acts.sign(shown!.id)).toEqual({ kind: 'done' });
    expect(second.inside.directory().policy.secondFactor).toBe('required');
  });

  it('that change between two looks are a full stop', async () => {
    await proposePolicy();
    await views();
    swap({ type: 'setPolicy', suite: 1, secondFactor: 'optional' });
    await expect(views()).rejects.toThrow('not the one that was shown');
    nothingSigned();
  });

  it('whose body was swapped after the first signature are signed by nobody', async () => {
    const payloads: readonly ChainPayload[] = [
      { type: 'removeMember', member: first.me.member },
      { type: 'setPolicy', suite: 1, secondFactor: 'optional' },
    ];
    for (const payload of payloads) {
      await proposePolicy();
      const signers = [first.me.member, second.me.member];
      act().body = toText(buildChainLink(second.inside.directory(), payload, signers));
      expect((await views()).at(-1)).toMatchObject({ says: null, standing: 'false' });
      expect(await signSecond(second)).toEqual({ kind: 'NotAsSigned' });
    }
    nothingSigned();
  });

  it('in the name of another coordinator, or of nobody in office, are signed by nobody', async () => {
    const outsider = (await cast.desk('administrator')).session;
    for (const by of [second, outsider]) {
      await proposePolicy();
      const body = buildChainLink(by.inside.directory(), REQUIRED, [first.me.member, second.me.member]);
      Object.assign(act(), { body: toText(body), signature: toText(by.inside.signer.sign(body)) });
      expect(await signSecond(second)).toEqual({ kind: 'NotAsSigned' });
    }
    const body = buildChainLink(first.inside.directory(), REQUIRED, [outsider.me.member, second.me.member]);
    const signature = toText(outsider.inside.signer.sign(body));
    Object.assign(act(), { body: toText(body), signature, proposer: outsider.me.member });
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'NotAsSigned' });
    nothingSigned();
  });

  it('for another head, another organisation or another signer are signed by nobody', async () => {
    await proposePolicy();
    const { head, sequence, organisation } = first.inside.directory();
    const { p } = cast.engine;
    const places = [
      { organisation, head: p.randomBytes(32), sequence },
      { organisation, head, sequence: sequence + 1 },
      { organisation: cast.call, head, sequence },
    ];
    const outcomes = [];
    for (const place of places) {
      const body = buildChainLink(place, REQUIRED, [first.me.member, second.me.member]);
      Object.assign(act(), { body: toText(body), signature: toText(first.inside.signer.sign(body)) });
      outcomes.push((await signSecond((await cast.desk('colleague')).session)).kind);
    }
    expect(outcomes).toEqual(['ChainMoved', 'ChainMoved', 'NotAsSigned']);
    swap(REQUIRED, [first.me.member, cast.member('administrator').member ?? '']);
    expect((await signSecond(second)).kind).toBe('NotAsSigned');
    nothingSigned();
  });

  it('that were done once are not done again', async () => {
    await proposePolicy();
    const parts = { ...act() };
    expect(await signSecond(second)).toEqual({ kind: 'done' });
    cast.server.state.waitingActs = [{ parts: { ...parts, id: cast.call }, state: 'waiting' }];
    expect(await views()).toMatchObject([{ moved: true, standing: 'sign' }]);
    expect(await signSecond(second)).toEqual({ kind: 'ChainMoved' });
  });

  it('are written anew on a chain that went on, signed there first, and wait for the other', async () => {
    await proposePolicy();
    await foundTeam(first, 'host:nijmegen');
    const acts = createWaitingActs(second);
    const [stale] = await acts.list();
    expect(await acts.sign(stale!.id)).toEqual({ kind: 'ChainMoved' });
    expect((await acts.rewrite(stale!.id)).kind).toBe('proposed');
    const anew = parseChainLinkBody(fromText(act().body));
    expect(anew.signers).toEqual([second.me.member, first.me.member]);
    expect(anew.payload).toEqual(REQUIRED);
    expect(await signSecond(first)).toEqual({ kind: 'done' });
  });

  it('bring no coordinator whom the server made up: their keys are proven by the code at both desks', async () => {
    const { people, request } = await invite('ghost');
    expect((await people.admit(request)).kind).toBe('proposed');
    const honest = { ...act() };
    // The server swaps the keys of the invitation after the first desk has proven them.
    const [kept] = cast.server.state.invitations;
    const { bundle } = kept!.parts;
    kept!.parts = {
      ...kept!.parts,
      bundle: toText(fromText(bundle ?? '').map((byte, at) => (at > 60 ? byte ^ 1 : byte))),
    };
    expect(await signSecond(second)).toEqual({ kind: 'WrongCode' });
    // Or has the first coordinator’s other signatures lead to a person of its own.
    kept!.parts = { ...kept!.parts, bundle };
    const ghost = cast.engine.p.randomBytes(32);
    swap({
      type: 'addMember',
      member: cast.call,
      signKey: ghost,
      kemKey: cast.engine.p.randomBytes(1216),
      roles: [{ role: 'coordinator', team: 'office' }],
    });
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'NeedsCode' });
    nothingSigned();
    Object.assign(act(), honest);
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
    expect((await cast.desk('ghost')).session.inside.roleKey('office', 'identity', 1)).toBeDefined();
  });

  it('carry their code to one desk alone, for one link alone', async () => {
    const third = await invite('third');
    await third.people.admit(third.request);
    expect(await signSecond(second)).toEqual({ kind: 'done' });
    const fourth = await invite('fourth');
    await fourth.people.admit(fourth.request);
    const sealed = act().sealedCode;
    expect(JSON.stringify(cast.server.sent('ProposeAct'))).not.toContain(fourth.request.code.replaceAll('-', ''));
    // Another coordinator opens nothing, even where the server names them.
    act().second = cast.server.state.accounts.find(({ handle }) => handle === 'third')?.member ?? null;
    expect((await signSecond((await cast.desk('third')).session)).kind).toBe('NotAsSigned');
    act().second = second.me.member;
    act().sealedCode = cast.server.state.waitingActs[0]?.parts.sealedCode ?? null;
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'NeedsCode' });
    // The same person again on a chain that went on: the code of the older link opens for that one alone.
    await foundTeam(first, 'host:nijmegen');
    await fourth.people.admit(fourth.request);
    const anew = act().sealedCode;
    act().sealedCode = sealed;
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'NeedsCode' });
    act().sealedCode = anew;
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
  });

  it('take no grant from the server: what follows is made by who signs second', async () => {
    const { people, request } = await invite('third');
    await people.admit(request);
    await signSecond(second);
    const leaver = cast.server.state.accounts.find(({ handle }) => handle === 'third')?.member ?? '';
    expect((await people.removeMember({ member: leaver })).kind).toBe('proposed');
    // Nothing but one signed link lies at the server meanwhile: no grant, no seed, no rotation.
    expect(Object.keys(act()).sort()).not.toContain('roleGrants');
    expect(await signSecond(second)).toEqual({ kind: 'done' });
    const sent = cast.server.sent('AppendLinks').at(-1) as { roleGrants: { member: string; granter: string }[] };
    expect(new Set(sent.roleGrants.map(({ granter }) => granter))).toEqual(new Set([second.me.member]));
    expect(sent.roleGrants.some(({ member }) => member === leaver)).toBe(false);
    expect(currentRoleKey(second.inside.directory(), 'office', 'identity')?.generation).toBe(2);
  });

  it('that the server hides can be counted by who proposed them', async () => {
    await proposePolicy();
    cast.server.state.waitingActs = [];
    expect(await views(first)).toEqual([]);
    expect(first.inside.directory().policy.secondFactor).toBe('optional');
    await proposePolicy();
    expect(await views(first)).toHaveLength(1);
  });

  it('are refused by one, withdrawn by the other, and signed by nobody afterwards', async () => {
    for (const [by, state] of [
      [second, 'refused'],
      [first, 'withdrawn'],
    ] as const) {
      await proposePolicy();
      const { id } = act();
      const acts = createWaitingActs(by);
      await acts.list();
      expect(await acts.end(id)).toEqual({ kind: 'ended' });
      const seen = await views(first);
      expect(seen.find((each) => each.id === id)).toMatchObject({ state, standing: 'over' });
      expect(await signSecond(second, id)).toEqual({ kind: 'NotFound' });
    }
    nothingSigned();
  });

  it('of a kind that takes no second coordinator are none', async () => {
    await proposePolicy();
    swap({ type: 'setRoles', member: cast.member('administrator').member ?? '', roles: [] });
    expect(await views()).toMatchObject([{ standing: 'false' }]);
    expect(await signSecond(second)).toEqual({ kind: 'NotAsSigned' });
    act().body = 'AAAA';
    const { session } = await cast.desk('colleague');
    expect(await views(session)).toMatchObject([{ says: null, standing: 'false' }]);
    expect(await signSecond(session)).toEqual({ kind: 'NotAsSigned' });
    nothingSigned();
  });
});

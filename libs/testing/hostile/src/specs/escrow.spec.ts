import { jest } from '@jest/globals';
import type { EscrowCoverageQuery, OpenEscrowMutation } from '@vrijhaven/contracts';
import { AppendLinks, EscrowCoverage, OpenEscrow } from '@vrijhaven/contracts';
import type { ChainPayload, EscrowPublic } from '@vrijhaven/crypto/envelope';
import { escrowRecipient, fromText, toText } from '@vrijhaven/crypto/envelope';
import type { EscrowCard } from '@vrijhaven/crypto/open';
import { createEscrow, createRoleKey, grantRole } from '@vrijhaven/crypto/open';
import { createChainLink } from '@vrijhaven/crypto/seal';
import { ChainFault } from '@vrijhaven/crypto/verify';
import { createEscrows, createPeople, drillEscrow, useEscrow } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';

// Real keys on a busy machine take their time.
jest.setTimeout(120_000);

type Coverage = EscrowCoverageQuery['escrowCoverage'];

describe('an escrow and a server that lies', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });

  const session = async (handle: string): Promise<MemberSession> => (await cast.desk(handle)).session;
  const make = (generation = 1) => createEscrow(cast.engine.p, { organisation: cast.pin.organisation, generation });

  const append = async (payload: ChainPayload, ...signers: readonly MemberSession[]): Promise<void> => {
    const [first] = signers;
    if (!first) throw new Error('nobody signs');
    const named = signers.map(({ inside }) => ({ name: inside.member, signer: inside.signer }));
    const { body, signatures } = createChainLink(await first.inside.refresh(), payload, named);
    const signed = signatures.map((signature, at) => ({
      signer: named[at]?.name ?? null,
      signature: toText(signature),
    }));
    const links = [{ link: toText(body), signatures: signed }];
    await first.inside.transport.run(AppendLinks, { links, roleGrants: [], previousSeeds: [] });
  };
  const set = async (announced: EscrowPublic): Promise<void> =>
    append({ type: 'setEscrow', ...announced }, await session('coordinator'), await session('colleague'));

  /** An escrow that two coordinators set, with everybody's keys in it. */
  const covered = async (generation = 1): Promise<readonly EscrowCard[]> => {
    const { announced, cards } = await make(generation);
    await set(announced);
    for (const { handle } of cast.members) await session(handle);
    return cards;
  };
  const stateOf = async (handle = 'verifier') => createEscrows(await session(handle)).state();
  const supplied = (): number => cast.server.sent('SupplyEscrowGrants').length;
  const lie = (change: (coverage: Coverage) => Coverage): void =>
    cast.server.lie(EscrowCoverage, ({ escrowCoverage }: EscrowCoverageQuery) => ({
      escrowCoverage: change(escrowCoverage),
    }));

  it('covers every key with what the members signed', async () => {
    await covered();
    const { covered: found, keys, escrow } = await stateOf();
    expect([found, escrow?.generation]).toEqual([keys, 1]);
    expect(keys).toBeGreaterThan(12);
    // Nothing is left to give: no desk supplies again.
    const before = supplied();
    await session('coordinator');
    expect(supplied()).toBe(before);
  });

  it('grants nothing to an escrow that is in no link', async () => {
    const { announced } = await make();
    cast.server.state.roleGrants.push({
      ...cast.server.state.roleGrants[0]!,
      member: null,
    });
    const coordinator = await session('coordinator');
    const verifier = (await session('verifier')).inside.member;
    expect((await stateOf()).escrow).toBeNull();
    expect(supplied()).toBe(0);
    await createPeople(coordinator).removeMember({ member: verifier });
    const sent = JSON.stringify(cast.server.sent('AppendLinks'));
    expect(sent.includes('"member":null')).toBe(false);
    expect(sent.includes(toText(announced.kemKey))).toBe(false);
  });

  it('stops at an escrow that one coordinator set alone, or the server itself', async () => {
    const { announced } = await make();
    const { links } = cast.server.state;
    const honest = [...links];
    await append({ type: 'setEscrow', ...announced }, await session('coordinator'));
    await expect(session('verifier')).rejects.toThrow(ChainFault);
    links.splice(0, links.length, ...honest);
    const strange = { ...(await session('verifier')).inside };
    await append({ type: 'setEscrow', ...announced }, { inside: strange } as MemberSession);
    await expect(session('coordinator')).rejects.toThrow(ChainFault);
    expect(supplied()).toBe(0);
  });

  it('counts no grant that nobody signed for this escrow, and gives it again', async () => {
    await covered();
    const shown = (field: keyof Coverage[number], change: (text: string) => string | number) =>
      lie((coverage) => coverage.map((parts) => ({ ...parts, [field]: change(String(parts[field])) })));
    const flipped = (text: string): string => {
      const bytes = fromText(text);
      bytes[1] = (bytes[1] ?? 0) ^ 1;
      return toText(bytes);
    };
    const member = cast.member('colleague').member ?? '';
    const attempts: readonly (() => void)[] = [
      () => shown('partHash', flipped),
      () => shown('signature', flipped),
      () => shown('chainHead', flipped),
      () => shown('generation', (text) => Number(text) + 1),
      () => shown('compartment', (text) => (text === 'need' ? 'contact' : 'need')),
      () => shown('granter', (text) => (text === member ? (cast.member('verifier').member ?? '') : member)),
    ];
    for (const attempt of attempts) {
      attempt();
      const before = supplied();
      expect((await stateOf('coordinator')).covered).toBe(0);
      expect(supplied()).toBeGreaterThan(before);
    }
  });

  it('is given again what the server hides', async () => {
    await covered();
    lie(() => []);
    const before = supplied();
    expect((await stateOf('coordinator')).covered).toBe(0);
    expect(supplied()).toBeGreaterThan(before);
  });

  it('covers all again for a new escrow, whatever was granted to the one before', async () => {
    await covered();
    const { announced } = await make(2);
    await set(announced);
    const stale = await stateOf('commissioner');
    expect(stale.escrow?.generation).toBe(2);
    expect(stale.covered).toBeLessThan(stale.keys);
    for (const { handle } of cast.members) await session(handle);
    expect((await stateOf()).covered).toBe(stale.keys);
  });

  it('goes on with every rotation: the key after a removal is in it at once', async () => {
    await covered();
    const coordinator = await session('coordinator');
    const leaver = (await session('intakeofficer')).inside.member;
    expect(await createPeople(coordinator).removeMember({ member: leaver })).toEqual({ kind: 'removed' });
    const before = supplied();
    const { covered: found, keys } = await stateOf('commissioner');
    expect(found).toBe(keys);
    expect(supplied()).toBe(before);
  });

  it('shows in a drill what the server swapped or a granter sealed wrongly', async () => {
    const cards = await covered();
    const coordinator = await session('coordinator');
    expect(await drillEscrow(coordinator, cards.slice(0, 3))).toMatchObject({ kind: 'drilled', missing: [] });
    const { state } = cast.server;
    const care = state.roleGrants.findIndex((each) => each.member === null && each.compartment === 'care');
    const need = state.roleGrants.findIndex((each) => each.member === null && each.compartment === 'need');
    const [one, two] = [state.roleGrants[care]!, state.roleGrants[need]!];
    state.roleGrants[care] = { ...one, grant: two.grant };
    expect(await drillEscrow(coordinator, cards.slice(1, 4))).toMatchObject({ missing: [{ compartment: 'care' }] });

    // A holder who seals another seed under a good signature is counted as coverage: only a drill tells.
    const { p } = cast.engine;
    const { inside } = await session('careprofessional');
    const { escrow, head, organisation } = inside.directory();
    const real = inside.roleKey('office', 'care', 1);
    if (!escrow || !real) throw new Error('no key of care');
    const other = createRoleKey(p, { organisation, team: 'office', compartment: 'care', generation: 1 });
    const forged = grantRole(p, {
      role: { ...other, kem: real.kem },
      recipient: escrowRecipient(escrow),
      chainHead: head,
      granter: inside.member,
      signer: inside.signer,
    });
    // The honest one, which this very holder supplied on unlocking, is withheld.
    state.roleGrants = state.roleGrants.filter((each) => each.member !== null || each.compartment !== 'care');
    state.roleGrants.push({ ...one, grant: toText(forged), granter: inside.member, chainHead: toText(head) });
    const { covered: found, keys } = await stateOf();
    expect(found).toBe(keys);
    expect(await drillEscrow(coordinator, cards.slice(2))).toMatchObject({ missing: [{ compartment: 'care' }] });
  });

  it('is used only after the chain says so, and says so to everybody', async () => {
    const cards = await covered();
    const coordinator = await session('coordinator');
    cast.server.lie(AppendLinks, () => ({ appendLinks: { __typename: 'NotSigned' } }));
    const links = [...cast.server.state.links];
    const request = { cards: cards.slice(0, 3), reason: 'keysLost' as const };
    expect(await useEscrow(coordinator, request)).toEqual({ kind: 'NotSigned' });
    expect(cast.server.sent('OpenEscrow')).toEqual([]);
    cast.server.beHonest();
    cast.server.state.links.splice(0, cast.server.state.links.length, ...links);
    expect((await createEscrows(await session('host-utrecht')).uses()).isUsed).toBe(false);
    expect(await useEscrow(await session('coordinator'), request)).toMatchObject({ kind: 'recovered', missing: [] });
    for (const handle of ['host-utrecht', 'administrator', 'verifier'])
      expect(await createEscrows(await session(handle)).uses()).toMatchObject({
        isUsed: true,
        uses: [{ generation: 1, reason: 'keysLost', by: 'coordinator' }],
      });
  });

  it('brings back no key that the server made, and hands on none to whoever does not need it', async () => {
    const cards = await covered();
    const { p } = cast.engine;
    const coordinator = await session('coordinator');
    const { inside } = coordinator;
    const { escrow, organisation } = inside.directory();
    if (!escrow) throw new Error('no escrow');
    const own = createRoleKey(p, { organisation, team: 'office', compartment: 'identity', generation: 1 });
    const mole = await session('verifier');
    cast.server.lie(OpenEscrow, ({ openEscrow }: OpenEscrowMutation) => ({
      openEscrow: openEscrow.__typename === 'EscrowGrants' && {
        ...openEscrow,
        grants: openEscrow.grants
          .filter(({ compartment }) => compartment === 'identity')
          .map((parts) => ({
            ...parts,
            grant: toText(
              grantRole(p, {
                role: own,
                recipient: escrowRecipient(escrow),
                chainHead: fromText(parts.chainHead),
                granter: parts.granter,
                signer: mole.inside.signer,
              }),
            ),
          })),
      },
    }));
    const before = cast.server.state.roleGrants.length;
    const outcome = await useEscrow(coordinator, { cards: cards.slice(0, 3), reason: 'keysLost' });
    expect(outcome).toMatchObject({ kind: 'recovered', keys: 0, grants: 0 });
    expect(cast.server.state.roleGrants).toHaveLength(before);
    cast.server.beHonest();
    await useEscrow(await session('coordinator'), { cards: cards.slice(0, 3), reason: 'keysLost' });
    const given = cast.server.state.roleGrants.slice(before).filter(({ compartment }) => compartment === 'care');
    expect([...new Set(given.map(({ member }) => member))]).toEqual([cast.member('careprofessional').member]);
  });
});

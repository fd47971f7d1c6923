import { jest } from '@jest/globals';
import { AppendLinks, Chain, CompleteLogin, RoleGrantsShown } from '@vrijhaven/contracts';
import type { CompleteLoginMutation, RoleGrantsShownQuery } from '@vrijhaven/contracts';
import { toText } from '@vrijhaven/crypto/envelope';
import { createChainLink } from '@vrijhaven/crypto/seal';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import { createCheckpoints, createKeyCare, createPeople } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('every client counts for itself which keys are due', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast([{ handle: 'second-verifier', roles: [{ role: 'verifier', team: 'office' }] }]);
  });

  const idOf = (handle: string): string => cast.member(handle).member ?? '';
  const careOf = async (handle: string) => createKeyCare((await cast.desk(handle)).session);
  const look = async (handle: string) => (await careOf(handle)).look();
  const leave = async (handle: string) => createPeople((await cast.desk(handle)).session).leave();
  const generation = async (compartment: 'contact' | 'references') =>
    currentRoleKey((await cast.desk('colleague')).session.inside.directory(), 'office', compartment)?.generation;
  const appended = () => cast.server.sent('AppendLinks').length;
  const lieAboutMine = (change: (grants: Grants) => Grants) =>
    cast.server.lie(CompleteLogin, ({ completeLogin: result }: CompleteLoginMutation) =>
      result.__typename === 'MemberSession'
        ? { completeLogin: { ...result, me: { ...result.me, roleGrants: change(result.me.roleGrants) } } }
        : { completeLogin: result },
    );
  type Grants = Extract<CompleteLoginMutation['completeLogin'], { __typename: 'MemberSession' }>['me']['roleGrants'];
  const lieAboutOthers = (change: (grants: RoleGrantsShownQuery['roleGrants']) => unknown) =>
    cast.server.lie(RoleGrantsShown, ({ roleGrants }) => ({ roleGrants: change(roleGrants) }));

  it('finds nothing while all is well', async () => {
    for (const handle of ['coordinator', 'verifier', 'administrator', 'host-utrecht'])
      expect(await look(handle)).toMatchObject({ due: [], missing: [], unlinked: [], without: [] });
    expect(await (await careOf('coordinator')).finish()).toEqual({ kind: 'finished', renewed: 0, handed: 0 });
    expect(await (await careOf('verifier')).finish()).toEqual({ kind: 'NotYours' });
  });

  /** A team that was founded by a version which knew fewer compartments. */
  const teamFromBefore = async (): Promise<void> => {
    const { inside } = (await cast.desk('coordinator')).session;
    const [publicKey] = inside
      .directory()
      .roleKeys.get('office/need')!
      .map((key) => key.publicKey.map((byte) => byte ^ 1));
    const keys = [{ compartment: 'need', generation: 1, publicKey: publicKey! }] as const;
    const signers = [{ name: inside.member, signer: inside.signer }];
    const link = createChainLink(inside.directory(), { type: 'rotateRole', team: 'host:zwolle', keys }, signers);
    const wire = {
      link: toText(link.body),
      signatures: link.signatures.map((each) => ({ signer: inside.member, signature: toText(each) })),
    };
    await inside.transport.run(AppendLinks, { links: [wire], roleGrants: [], previousSeeds: [] });
  };

  it('founds by itself what a team from before lacks, once', async () => {
    await teamFromBefore();
    expect(await look('administrator')).toMatchObject({ unfounded: ['host:zwolle'], mayFinish: false });
    const before = appended();
    expect(await (await careOf('coordinator')).finish()).toMatchObject({ kind: 'finished' });
    expect(await (await careOf('colleague')).finish()).toMatchObject({ kind: 'finished' });
    expect([appended(), (await look('colleague')).unfounded]).toEqual([before + 1, []]);
    const { session } = await cast.desk('colleague');
    for (const compartment of ['identity', 'contact', 'stay', 'exit', 'public'] as const)
      expect(currentRoleKey(session.inside.directory(), 'host:zwolle', compartment)?.generation).toBe(1);
    expect(currentRoleKey(session.inside.directory(), 'host:zwolle', 'need')?.generation).toBe(1);
  });

  it('founds it before a checkpoint is proposed, which is then of the chain with those keys', async () => {
    await teamFromBefore();
    const checkpoints = createCheckpoints((await cast.desk('coordinator')).session);
    expect((await checkpoints.propose()).kind).toBe('proposed');
    expect((await look('colleague')).unfounded).toEqual([]);
    expect((await signSecond((await cast.desk('colleague')).session)).kind).toBe('done');
    expect((await checkpoints.state()).standing).toBe('fresh');
  });

  it('after somebody left by themselves: a coordinator finishes it once, unasked by the server', async () => {
    const { record } = await submitted(cast);
    const leaver = await cast.desk('verifier');
    expect(await leave('verifier')).toEqual({ kind: 'left' });
    const before = appended();
    const due = (await look('administrator')).due;
    expect(due.map(({ handle, why }) => [handle, why])).toEqual([['verifier', 'left']]);
    expect(due[0]?.keys).toContainEqual({ team: 'office', compartment: 'references' });
    expect(await look('administrator')).toMatchObject({ mayFinish: false, menders: ['coordinator', 'colleague'] });
    const care = await careOf('coordinator');
    expect(await care.finish()).toMatchObject({ kind: 'finished', renewed: due[0]?.keys.length });
    expect(await care.finish()).toMatchObject({ kind: 'finished', renewed: 0 });
    expect(await (await careOf('colleague')).finish()).toMatchObject({ kind: 'finished', renewed: 0 });
    expect(appended()).toBe(before + 1);
    expect((await look('administrator')).due).toEqual([]);
    expect(leaver.session.inside.roleKey('office', 'references', 2)).toBeUndefined();
    const { session, caseload } = await cast.desk('second-verifier');
    expect(session.inside.roleKey('office', 'references', 2)).toBeDefined();
    expect((await caseload.open(record))?.compartments.contact.status).toBe('open');
  });

  it('when the server “forgets” the rotation: it is due again, and done when it is kept', async () => {
    await leave('verifier');
    const care = await careOf('coordinator');
    cast.server.lie(AppendLinks, () => {
      cast.server.state.links.splice(-5);
      return { appendLinks: { __typename: 'NotSigned' } };
    });
    const { links } = cast.server.state;
    const kept = [...links];
    expect(await care.finish()).toEqual({ kind: 'NotSigned' });
    links.splice(0, links.length, ...kept);
    cast.server.beHonest();
    expect((await look('colleague')).due).toHaveLength(1);
    expect(await (await careOf('colleague')).finish()).toMatchObject({ kind: 'finished' });
    expect(await generation('references')).toBe(2);
  });

  it('when the answer is lost on the way: nothing is rotated twice', async () => {
    await leave('verifier');
    const care = await careOf('coordinator');
    cast.server.loseNext(AppendLinks);
    await expect(care.finish()).rejects.toThrow('lost');
    const sent = appended();
    expect(await care.finish()).toMatchObject({ kind: 'finished', renewed: 0 });
    expect(appended()).toBe(sent);
    expect(await generation('references')).toBe(2);
  });

  it('when the server hides what followed a removal: its keys are due on that desk, and nothing is sealed to them', async () => {
    const { record } = await submitted(cast);
    const people = createPeople((await cast.desk('coordinator')).session);
    expect(await people.removeMember({ member: idOf('verifier') })).toEqual({ kind: 'removed' });
    const removal = cast.server.state.links.length - 1;
    cast.server.lie(Chain, ({ chain }) => ({ chain: chain.filter(({ sequence }) => sequence <= removal) }));
    const { session, caseload } = await cast.desk('intakeofficer');
    const { due } = await createKeyCare(session).look();
    expect(due.map(({ handle, why }) => [handle, why])).toEqual([['verifier', 'left']]);
    expect(await caseload.post(record, 'Are you safe?')).toEqual({ kind: 'KeysStale' });
    expect(cast.server.sent('PostMessage')).toEqual([]);
    cast.server.beHonest();
    expect((await (await cast.desk('intakeofficer')).caseload.post(record, 'Are you safe?')).kind).not.toBe(
      'KeysStale',
    );
  });

  it('when the server withholds one’s box, or hands an old one back', async () => {
    await leave('verifier');
    await (await careOf('coordinator')).finish();
    const references = { team: 'office', compartment: 'references' };
    const isReferences = ({ compartment }: { compartment: string }) => compartment === 'references';
    lieAboutMine((grants) => grants.filter((grant) => !isReferences(grant) || grant.generation < 2));
    expect((await look('second-verifier')).missing).toEqual([references]);
    lieAboutMine((grants) => {
      const old = grants.find((grant) => isReferences(grant) && grant.generation === 1);
      return grants.map((grant) => (isReferences(grant) && old ? { ...old, generation: grant.generation } : grant));
    });
    expect((await look('second-verifier')).missing).toEqual([references]);
    cast.server.beHonest();
    expect((await look('second-verifier')).missing).toEqual([]);
  });

  it('when a colleague’s box is withheld, old, somebody else’s or signed by nobody: it is handed over again', async () => {
    await leave('verifier');
    await (await careOf('coordinator')).finish();
    const officer = idOf('intakeofficer');
    const isTheirs = ({ member, compartment }: { member: string; compartment: string }) =>
      member === officer && compartment === 'contact';
    const lacking = [{ member: officer, handle: 'intakeofficer', keys: [{ team: 'office', compartment: 'contact' }] }];
    const lies: ((grants: RoleGrantsShownQuery['roleGrants']) => unknown)[] = [
      (grants) => grants.filter((grant) => !isTheirs(grant)),
      (grants) => grants.map((grant) => (isTheirs(grant) ? { ...grant, generation: grant.generation - 1 } : grant)),
      (grants) => {
        const other = grants.find(
          ({ member, compartment }) => member === idOf('colleague') && compartment === 'contact',
        );
        return grants.map((grant) => (isTheirs(grant) ? { ...grant, grant: other?.grant } : grant));
      },
      (grants) => grants.map((grant) => (isTheirs(grant) ? { ...grant, granter: officer } : grant)),
      (grants) => grants.map((grant) => (isTheirs(grant) ? { ...grant, chainHead: 'A'.repeat(43) } : grant)),
    ];
    for (const each of lies) {
      lieAboutOthers(each);
      expect((await look('colleague')).without).toEqual(lacking);
    }
    cast.server.beHonest();
    const { state } = cast.server;
    state.roleGrants = state.roleGrants.filter(
      (grant) => !isTheirs({ ...grant, member: grant.member ?? '' }) || grant.generation === 1,
    );
    expect((await look('intakeofficer')).missing).toEqual(lacking[0]?.keys);
    expect(await (await careOf('colleague')).finish()).toEqual({ kind: 'finished', renewed: 0, handed: 1 });
    expect((await look('intakeofficer')).missing).toEqual([]);
    expect((await look('colleague')).without).toEqual([]);
  });

  it('when previous seeds are withheld: older files are named as out of reach', async () => {
    await leave('verifier');
    await (await careOf('coordinator')).finish();
    const { state } = cast.server;
    state.previousSeeds = [];
    state.roleGrants = state.roleGrants.filter(
      ({ member, generation: at }) => member !== idOf('intakeofficer') || at > 1,
    );
    expect((await look('intakeofficer')).unlinked).toContainEqual({ team: 'office', compartment: 'contact' });
    await cast.desk('coordinator');
    expect((await look('intakeofficer')).unlinked).toEqual([]);
  });

  it('and signs no checkpoint that would name a stale key to applicants', async () => {
    const propose = async () => createCheckpoints((await cast.desk('coordinator')).session).propose();
    const sign = async () => signSecond((await cast.desk('colleague')).session);
    await propose();
    await leave('verifier');
    await expect(propose()).rejects.toThrow('still has this key');
    expect(await sign()).toEqual({ kind: 'ChainMoved' });
    await (await careOf('coordinator')).finish();
    cast.server.state.waitingActs = [];
    expect(await propose()).toMatchObject({ kind: 'proposed' });
    expect(await sign()).toEqual({ kind: 'done' });
  });

  it('of themselves go neither a coordinator nor the last reader of a compartment', async () => {
    expect(await leave('coordinator')).toEqual({ kind: 'Coordinator' });
    expect(await leave('careprofessional')).toEqual({ kind: 'LastReader', compartments: ['care'] });
    expect(cast.server.sent('LeaveOrganisation')).toEqual([]);
  });
});

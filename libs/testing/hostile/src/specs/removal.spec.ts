import { jest } from '@jest/globals';
import { CompleteLogin } from '@vrijhaven/contracts';
import type { CompleteLoginMutation } from '@vrijhaven/contracts';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import { currentRoleKey } from '@vrijhaven/crypto/verify';
import type { Role } from '@vrijhaven/domain';
import { createCheckpoints, createJoining, createPeople } from '@vrijhaven/organisation/client';
import { compartmentsOpenTo } from '../paper/keys-open';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { ANSWERS, submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('people leave', () => {
  let cast: PaperCast;
  beforeEach(async () => {
    cast = await openPaperCast();
  });

  const peopleOf = async (handle: string) => createPeople((await cast.desk(handle)).session);
  const idOf = (handle: string): string => cast.member(handle).member ?? '';

  /** Somebody joins in a role and is admitted by the coordinator. */
  const admit = async (handle: string, role: Role): Promise<string> => {
    const people = await peopleOf('coordinator');
    const invited = await people.invite({ handle, role, team: 'office' });
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    const guest = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    const prepared = await guest.prepare({ invitation: invited.invitation.id, code: invited.code, handle });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    await guest.send();
    cast.join({ handle, passphrase: prepared.passphrase.join(' ') });
    const outcome = await people.admit({ invitation: invited.invitation.id, code: invited.code });
    if (outcome.kind === 'proposed') await signSecond((await cast.desk('colleague')).session);
    const account = cast.server.state.accounts.find((each) => each.handle === handle);
    if (!account) throw new Error(outcome.kind);
    return account.member;
  };

  const third = () => admit('third', 'coordinator');
  const removeBy = async (remover: string, member: string) => (await peopleOf(remover)).removeMember({ member });

  const renewCheckpoint = async () => {
    await createCheckpoints((await cast.desk('coordinator')).session).propose();
    return signSecond((await cast.desk('colleague')).session);
  };

  it('leaves who was removed nothing that is sealed afterwards, and colleagues all of it', async () => {
    const before = await submitted(cast);
    const leaver = await cast.desk('intakeofficer');
    await third();
    expect(await removeBy('coordinator', idOf('intakeofficer'))).toEqual({ kind: 'removed' });
    expect((await renewCheckpoint()).kind).toBe('done');
    const after = await submitted(cast, { ...ANSWERS, alias: 'Second Crane' });
    // The paper server believes their session still: only the keys stand between.
    const opened = await leaver.caseload.open(after.record);
    expect(opened?.compartments.contact.status).not.toBe('open');
    expect(leaver.session.inside.roleKey('office', 'contact', 2)).toBeUndefined();
    // Not what their client is willing to show: what their keys open.
    expect(compartmentsOpenTo(cast, leaver.session, before.record)).toEqual(['contact', 'threat', 'summary']);
    expect(compartmentsOpenTo(cast, leaver.session, after.record)).toEqual([]);
    const { caseload } = await cast.desk('coordinator');
    for (const { record } of [before, after])
      expect((await caseload.open(record))?.compartments.contact.status).toBe('open');
  });

  it('lets somebody who joins after the removal read what was sealed before it', async () => {
    const { record } = await submitted(cast);
    await third();
    await removeBy('coordinator', idOf('intakeofficer'));
    await admit('newcomer', 'intakeOfficer');
    const { caseload, session } = await cast.desk('newcomer');
    expect(session.inside.roleKey('office', 'contact', 1)).toBeDefined();
    expect((await caseload.open(record))?.compartments.contact.status).toBe('open');
  });

  it('finishes at a colleague’s next unlocking what the coordinator could not: keys of care', async () => {
    const { record } = await submitted(cast);
    await third();
    await admit('newcomer', 'careProfessional');
    expect((await cast.desk('newcomer')).session.inside.roleKey('office', 'care', 1)).toBeUndefined();
    expect((await renewCheckpoint()).kind).toBe('done');
    await cast.desk('careprofessional');
    const { caseload } = await cast.desk('newcomer');
    expect((await caseload.open(record))?.compartments.care.status).toBe('open');
    expect(await removeBy('coordinator', idOf('careprofessional'))).toEqual({ kind: 'removed' });
    const { session } = await cast.desk('newcomer');
    expect(session.inside.roleKey('office', 'care', 3)).toBeDefined();
    expect((await cast.desk('coordinator')).session.inside.roleKey('office', 'care', 3)).toBeUndefined();
    expect((await renewCheckpoint()).kind).toBe('done');
    await cast.desk('newcomer');
    const supplied = cast.server.sent('SupplyPreviousSeeds').length;
    expect((await (await cast.desk('newcomer')).caseload.open(record))?.compartments.care.status).toBe('open');
    expect(cast.server.sent('SupplyPreviousSeeds')).toHaveLength(supplied);
  });

  it('hands no older seed of care to a key that one coordinator made alone', async () => {
    await submitted(cast);
    await third();
    await admit('newcomer', 'careProfessional');
    await cast.desk('careprofessional');
    expect(cast.server.sent('SupplyPreviousSeeds')).toEqual([]);
    expect((await renewCheckpoint()).kind).toBe('done');
    await cast.desk('careprofessional');
    expect(cast.server.sent('SupplyPreviousSeeds')).toHaveLength(1);
  });

  it('does not remove the last reader of a compartment, oneself, or the second coordinator of two', async () => {
    expect(await removeBy('coordinator', idOf('intakeofficer'))).toEqual({ kind: 'removed' });
    expect(await removeBy('coordinator', idOf('careprofessional'))).toEqual({
      kind: 'LastReader',
      compartments: ['care'],
    });
    expect(await removeBy('coordinator', idOf('coordinator'))).toEqual({ kind: 'Yourself' });
    expect(await removeBy('coordinator', idOf('colleague'))).toEqual({ kind: 'NeedsRootKey' });
    expect(await removeBy('coordinator', idOf('intakeofficer'))).toEqual({ kind: 'NotFound' });
  });

  it('removes a coordinator with two signatures, for the person whom both of them chose', async () => {
    const leaver = await third();
    const half = await removeBy('coordinator', leaver);
    expect(half.kind).toBe('proposed');
    expect(cast.server.sent('AppendLinks').length).toBe(2);
    expect(await signSecond((await cast.desk('coordinator')).session)).toEqual({ kind: 'NotYours' });
    expect(await signSecond((await cast.desk('third')).session)).toEqual({ kind: 'NotYours' });
    expect(await signSecond((await cast.desk('colleague')).session)).toEqual({ kind: 'done' });
    const { session } = await cast.desk('colleague');
    for (const [team, compartment] of [['office', 'identity'] as const, ['host:utrecht', 'need'] as const])
      expect(currentRoleKey(session.inside.directory(), team, compartment)?.generation).toBe(2);
    expect(session.inside.roleKey('office', 'identity', 1)).toBeDefined();
  });

  describe('and the server lies about previous seeds', () => {
    const lie = (change: (seeds: readonly { envelope: string }[]) => readonly { envelope: string }[]) =>
      cast.server.lie(CompleteLogin, ({ completeLogin: result }: CompleteLoginMutation) =>
        result.__typename === 'MemberSession'
          ? { completeLogin: { ...result, me: { ...result.me, previousSeeds: change(result.me.previousSeeds) } } }
          : { completeLogin: result },
      );
    /** The newcomer's grants of old generations are withheld too, so that only previous seeds lead back. */
    const setting = async () => {
      await third();
      await removeBy('coordinator', idOf('intakeofficer'));
      const member = await admit('newcomer', 'intakeOfficer');
      const { state } = cast.server;
      state.roleGrants = state.roleGrants.filter((grant) => grant.member !== member || grant.generation > 1);
    };
    const oldKey = async () => (await cast.desk('newcomer')).session.inside.roleKey('office', 'contact', 1);

    it('opens nothing through what was withheld, swapped or changed, and everything through what is there', async () => {
      await setting();
      lie(() => []);
      expect(await oldKey()).toBeUndefined();
      lie((seeds) => seeds.map((seed, at) => ({ ...seed, envelope: seeds[(at + 1) % seeds.length]?.envelope ?? '' })));
      expect(await oldKey()).toBeUndefined();
      lie((seeds) =>
        seeds.map((seed) => {
          const bytes = fromText(seed.envelope);
          bytes[70] = (bytes[70] ?? 0) ^ 1;
          return { ...seed, envelope: toText(bytes) };
        }),
      );
      expect(await oldKey()).toBeUndefined();
      lie((seeds) => seeds.flatMap((seed) => [{ ...seed, envelope: 'AAAA' }, seed]));
      expect(await oldKey()).toBeDefined();
    });

    it('is given the seed again by whoever holds both generations', async () => {
      await setting();
      cast.server.state.previousSeeds = [];
      expect(await oldKey()).toBeUndefined();
      await cast.desk('coordinator');
      expect(await oldKey()).toBeDefined();
    });
  });
});

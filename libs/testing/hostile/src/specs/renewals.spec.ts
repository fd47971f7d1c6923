import { jest } from '@jest/globals';
import { CompleteLogin, Renewal } from '@vrijhaven/contracts';
import { CryptoFault, toText } from '@vrijhaven/crypto/envelope';
import { ChainFault, currentRoleKey, requireMember } from '@vrijhaven/crypto/verify';
import {
  createJoining,
  createPeople,
  createRecovering,
  createRenewals,
  createRenewing,
  createSafety,
  createWaitingActs,
  memoryComparisonStore,
  memoryHeadStore,
  unlockDesk,
} from '@vrijhaven/organisation/client';
import type { ComparisonStore, HeadStore, MemberSession } from '@vrijhaven/organisation/client';
import type { PaperCast } from '../paper/paper-cast';
import { openPaperCast } from '../paper/paper-cast';
import { signSecond } from '../paper/sign-second';
import { paperClock } from '../paper/state';
import { submitted } from '../paper/submitted';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

describe('new keys for who lost every way in', () => {
  let cast: PaperCast;
  let first: MemberSession;
  let second: MemberSession;
  let lost = '';
  beforeEach(async () => {
    cast = await openPaperCast();
    first = (await cast.desk('coordinator')).session;
    second = (await cast.desk('colleague')).session;
    lost = cast.member('verifier').member ?? '';
  });

  const guest = () => createRenewing({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
  const unlock = (passphrase: string, more: { store?: HeadStore; comparisons?: ComparisonStore } = {}) =>
    unlockDesk({
      ...{ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin, clock: paperClock },
      ...{ handle: 'verifier', passphrase, ...more },
    });
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) =>
        error instanceof ChainFault ? error.reason : error instanceof CryptoFault ? error.code : 'other',
    );
  const start = async () => {
    const started = await createRenewals(first).start({ member: lost });
    if (started.kind !== 'started') throw new Error(started.kind);
    return { renewal: started.renewal.id, code: started.code };
  };
  const answer = async ({ renewal, code }: { renewal: string; code: string }) => {
    const renewing = guest();
    expect(await renewing.look(renewal)).toEqual({ handle: 'verifier' });
    const prepared = await renewing.prepare({ renewal, code });
    if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
    expect(await renewing.send()).toEqual({ kind: 'sent' });
    return { passphrase: prepared.passphrase.join(' '), words: prepared.recoveryWords.join(' ') };
  };
  const kept = () => {
    const found = cast.server.state.renewals.at(-1);
    if (!found) throw new Error('no renewal');
    return found;
  };
  const renewed = async () => {
    const request = await start();
    const secrets = await answer(request);
    expect((await createRenewals(first).propose(request)).kind).toBe('proposed');
    expect(await signSecond(second)).toEqual({ kind: 'done' });
    return secrets;
  };
  const nothingSigned = () => {
    expect([cast.server.sent('ProposeAct'), cast.server.sent('CompleteRenewal')]).toEqual([[], []]);
  };

  it('come by a code and two signatures; they read on and back, and the old ways in are dead', async () => {
    const { record } = await submitted(cast);
    const { passphrase, words } = await renewed();
    expect((await unlock(cast.member('verifier').passphrase)).kind).toBe('LoginRefused');
    cast.join({ handle: 'again', passphrase });
    const outcome = await unlock(passphrase);
    if (outcome.kind !== 'unlocked') throw new Error(outcome.kind);
    const { inside } = outcome.session;
    expect(outcome.session.me.assignments).toEqual([{ role: 'verifier', team: 'office' }]);
    expect(inside.roleKey('office', 'identity', 2)).toBeDefined();
    expect(inside.roleKey('office', 'identity', 1)).toBeDefined();
    expect(inside.directory().members.get(lost)?.epochs).toHaveLength(2);
    const { caseload } = await cast.desk('coordinator');
    expect((await caseload.open(record))?.compartments.identity.status).toBe('open');
    const recovering = createRecovering({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
    expect((await recovering.open({ handle: 'verifier', words })).kind).toBe('opened');
  });

  it('take every key that the old ones opened out of use, and no other', async () => {
    await renewed();
    const directory = second.inside.directory();
    const generations = (['identity', 'contact', 'threat', 'references', 'care', 'scores'] as const).map(
      (compartment) => currentRoleKey(directory, 'office', compartment)?.generation,
    );
    expect(generations).toEqual([2, 2, 2, 2, 1, 1]);
  });

  it('make colleagues compare again, and stop where there was doubt before', async () => {
    const comparisons = memoryComparisonStore();
    const outcome = await unlockDesk({
      ...{ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin, clock: paperClock, comparisons },
      ...{ handle: 'colleague', passphrase: cast.member('colleague').passphrase },
    });
    if (outcome.kind !== 'unlocked') throw new Error(outcome.kind);
    second = outcome.session;
    const safety = createSafety(second);
    const say = async (said: 'match' | 'differ') => {
      const colleague = (await safety.colleagues()).find(({ member }) => member === lost);
      await safety.answer({ member: lost, number: colleague?.number ?? '', answer: said });
    };
    const standing = async () => (await safety.colleagues()).find(({ member }) => member === lost)?.standing;
    await say('match');
    await renewed();
    expect(await standing()).toBe('changed');
    await say('differ');
    const request = await start();
    await answer(request);
    expect((await createRenewals(first).propose(request)).kind).toBe('proposed');
    const done = cast.server.sent('CompleteRenewal').length;
    expect(await signSecond(second)).toEqual({ kind: 'KeysInDoubt', member: lost });
    expect(cast.server.sent('CompleteRenewal')).toHaveLength(done);
  });

  describe('before a hostile server', () => {
    it('are not those that the server answers itself, without the code', async () => {
      const request = await start();
      await answer({ renewal: request.renewal, code: '00000000000000000000'.concat('0') });
      expect(await createRenewals(first).propose(request)).toEqual({ kind: 'WrongCode' });
      nothingSigned();
    });
    it('are not signed where the server began the renewal and no code was ever given', async () => {
      const started = await createRenewals(second).start({ member: lost });
      if (started.kind !== 'started') throw new Error(started.kind);
      await answer({ renewal: started.renewal.id, code: started.code });
      // The first was told another code, by nobody: whatever is typed does not prove these keys.
      const other = await start();
      expect(await createRenewals(first).propose({ renewal: started.renewal.id, code: other.code })).toEqual({
        kind: 'WrongCode',
      });
      nothingSigned();
    });
    it('are never another member’s: the id is under the proof', async () => {
      const request = await start();
      const { member: target = '' } = cast.member('colleague');
      cast.server.lie(Renewal, ({ renewal }) => ({ renewal: renewal && { ...renewal, member: target } }));
      const renewing = guest();
      await renewing.prepare(request);
      await renewing.send();
      expect(await createRenewals(first).propose(request)).toEqual({ kind: 'WrongCode' });
      nothingSigned();
    });
    it('cannot be proven with what proved a newcomer’s keys, under the very same code', async () => {
      const request = await start();
      const people = createPeople(first);
      const invited = await people.invite({ handle: 'newcomer', role: 'verifier', team: 'office' });
      if (invited.kind !== 'invited') throw new Error(invited.kind);
      const joining = createJoining({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin });
      await joining.prepare({ invitation: invited.invitation.id, code: request.code, handle: 'newcomer' });
      await joining.send();
      const { bundle, mac } = cast.server.state.invitations.at(-1)?.parts ?? {};
      Object.assign(kept().parts, { state: 'answered', bundle, mac });
      expect(await createRenewals(first).propose(request)).toEqual({ kind: 'WrongCode' });
      nothingSigned();
    });
    it('that were swapped after the first signature are not signed by the second', async () => {
      const request = await start();
      await answer(request);
      expect((await createRenewals(first).propose(request)).kind).toBe('proposed');
      // Whoever knows the code, such as the first coordinator, answers once more with other keys.
      Object.assign(kept().parts, { state: 'open' });
      await answer(request);
      expect(await signSecond(second)).toEqual({ kind: 'NotAsSigned' });
      expect(cast.server.sent('CompleteRenewal')).toEqual([]);
    });
    it('stop when the server says that a renewal is somebody else’s than it said before', async () => {
      await start();
      await createRenewals(first).list();
      kept().parts = { ...kept().parts, member: cast.member('colleague').member ?? '' };
      await expect(createRenewals(first).list()).rejects.toThrow('not the one that was shown');
    });
    it('are not put aside for the old ones: a chain without the renewal is a rollback', async () => {
      const store = memoryHeadStore();
      const { passphrase } = await renewed();
      expect((await unlock(passphrase, { store })).kind).toBe('unlocked');
      cast.server.state.links = cast.server.state.links.slice(0, -2);
      expect(await codeOf(unlock(passphrase, { store }))).toBe('pinned-head-missing');
    });
    it('do not open the sealed seed of before, and old grants give them nothing', async () => {
      const before = cast.server.state.accounts.find(({ member }) => member === lost)?.passphrase.sealedSeed;
      const oldGrants = cast.server.state.roleGrants.filter(({ member }) => member === lost);
      const { passphrase } = await renewed();
      const { roleGrants } = cast.server.state;
      cast.server.state.roleGrants = [...roleGrants.filter(({ member }) => member !== lost), ...oldGrants];
      const outcome = await unlock(passphrase);
      if (outcome.kind !== 'unlocked') throw new Error(outcome.kind);
      expect(outcome.session.inside.roleKey('office', 'identity', 1)).toBeUndefined();
      cast.server.state.roleGrants = roleGrants;
      cast.server.lie(CompleteLogin, ({ completeLogin }) => ({
        completeLogin:
          completeLogin.__typename === 'MemberSession'
            ? { ...completeLogin, me: { ...completeLogin.me, sealedSeed: before ?? '' } }
            : completeLogin,
      }));
      expect(await codeOf(unlock(passphrase))).toBe('commitment');
    });
    it('are what colleagues seal to, whatever old key the server serves', async () => {
      const old = toText(requireMember(first.inside.directory(), lost).kemKey);
      await renewed();
      const served = requireMember(await first.inside.refresh(), lost);
      expect(toText(served.kemKey)).not.toBe(old);
      expect((await createWaitingActs(first).list()).map(({ state }) => state)).toEqual(['done']);
    });
  });
});

import { jest } from '@jest/globals';
import { BeginLogin, Recover, RenewAccount } from '@vrijhaven/contracts';
import type { RecoverMutation } from '@vrijhaven/contracts';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import { ChainFault } from '@vrijhaven/crypto/verify';
import {
  createWaysIn,
  createRecovering,
  memoryHeadStore,
  newAccount,
  unlockDesk,
} from '@vrijhaven/organisation/client';
import type { NewAccount } from '@vrijhaven/organisation/client';
import { openPaperCast } from '../paper/paper-cast';
import type { PaperCast } from '../paper/paper-cast';
import { paperClock } from '../paper/state';

// Real keys on a busy machine take their time.
jest.setTimeout(60_000);

type Given = Extract<RecoverMutation['recover'], { __typename: 'Recovering' }>;

describe('recovery words', () => {
  let cast: PaperCast;
  let words = '';
  beforeEach(async () => {
    cast = await openPaperCast();
    words = wordsOf('verifier');
  });

  const wordsOf = (handle: string) =>
    cast.members.find((each) => each.handle === handle)?.recoveryWords.join(' ') ?? '';
  const recovering = (store = memoryHeadStore()) =>
    createRecovering({ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin, store });
  const unlock = (passphrase: string) =>
    unlockDesk({
      ...{ transport: cast.server.connect(), engine: cast.engine, pin: cast.pin, clock: paperClock },
      ...{ handle: 'verifier', passphrase },
    });
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) =>
        error instanceof ChainFault ? error.reason : error instanceof CryptoFault ? error.code : 'other',
    );
  const account = () => {
    const found = cast.server.state.accounts.find((each) => each.handle === 'verifier');
    if (!found) throw new Error('no account');
    return found;
  };
  /** From a lost passphrase to a new one. */
  const recovered = async () => {
    const guest = recovering();
    expect(await guest.open({ handle: ' Verifier ', words: words.toUpperCase() })).toEqual({ kind: 'opened' });
    const secrets = await guest.prepare();
    expect(await guest.send()).toEqual({ kind: 'renewed' });
    return secrets;
  };

  it('lead to a new passphrase and new words, to the same keys, and die by it', async () => {
    const old = cast.member('verifier').passphrase;
    const { passphrase, recoveryWords } = await recovered();
    expect((await unlock(old)).kind).toBe('LoginRefused');
    const outcome = await unlock(passphrase.join(' '));
    if (outcome.kind !== 'unlocked') throw new Error(outcome.kind);
    expect(outcome.session.inside.roleKey('office', 'references', 1)).toBeDefined();
    expect(await recovering().open({ handle: 'verifier', words })).toEqual({ kind: 'LoginRefused' });
    expect((await recovering().open({ handle: 'verifier', words: recoveryWords.join(' ') })).kind).toBe('opened');
  });

  it('are asked for again before anything is sent, and the wrong ones named by their place', async () => {
    const guest = recovering();
    await guest.open({ handle: 'verifier', words });
    expect([guest.matchesPassphrase(''), guest.wrongRecoveryWords([])]).toEqual([false, []]);
    const { passphrase, recoveryWords } = await guest.prepare();
    expect(guest.matchesPassphrase(`  ${passphrase.join('   ').toUpperCase()}`)).toBe(true);
    expect(guest.matchesPassphrase(passphrase.slice(1).join(' '))).toBe(false);
    expect(guest.wrongRecoveryWords(recoveryWords.map((word) => ` ${word.slice(0, 4).toUpperCase()}`))).toEqual([]);
    expect(guest.wrongRecoveryWords(recoveryWords.toSpliced(3, 1, 'zzzz').slice(0, 11))).toEqual([3, 11]);
    expect(guest.wrongRecoveryWords([])).toHaveLength(12);
    expect(cast.server.sent('RenewAccount')).toEqual([]);
  });

  it('are refused with the place of the mistake, before anything leaves the device', async () => {
    const list = words.split(' ');
    const outcome = await recovering().open({ handle: 'verifier', words: list.toSpliced(4, 1, 'xyzzy').join(' ') });
    expect(outcome).toEqual({ kind: 'WrongWords', why: { kind: 'unknown-word', position: 5, word: 'xyzzy' } });
    expect(await recovering().open({ handle: 'nobody', words })).toEqual({ kind: 'LoginRefused' });
    expect(cast.server.sent('Recover')).toHaveLength(1);
  });

  describe('before a hostile server', () => {
    const lieAboutRecovery = (lie: (given: Given) => object) => {
      cast.server.lie(Recover, ({ recover }) => ({
        recover: recover.__typename === 'Recovering' ? { ...recover, ...lie(recover) } : recover,
      }));
    };
    /** Nothing may be made or sent after the lie. */
    const stops = async (reason: string) => {
      const guest = recovering();
      expect(await codeOf(guest.open({ handle: 'verifier', words }))).toBe(reason);
      await expect(guest.prepare()).rejects.toThrow('open the account first');
      expect(cast.server.sent('RenewAccount')).toEqual([]);
    };
    const forge = (): Promise<NewAccount> =>
      newAccount(cast.engine.p, cast.engine.stretch, {
        ...{ organisation: cast.pin.organisation, handle: 'verifier', memberId: account().member },
      });

    it('stop at a recovery unlocker of the server’s own making', async () => {
      const forged = await forge();
      lieAboutRecovery(() => ({ sealedSeed: forged.account.recovery.sealedSeed }));
      await stops('commitment');
    });
    it('stop where a forged account is offered whole, with words that the server made itself', async () => {
      const forged = await forge();
      words = forged.recoveryWords.join(' ');
      account().recovery = forged.account.recovery;
      // Under the forged keys the words would open it; under those of the chain they do not.
      await stops('commitment');
    });
    it('stop at another member’s seed', async () => {
      const other = cast.server.state.accounts.find(({ handle }) => handle === 'coordinator');
      lieAboutRecovery(() => ({ member: other?.member, sealedSeed: other?.recovery.sealedSeed }));
      await stops('commitment');
    });
    it('stop at the passphrase’s envelope in the place of the words’', async () => {
      lieAboutRecovery(() => ({ sealedSeed: account().passphrase.sealedSeed }));
      await stops('commitment');
    });
    it('are refused, not misled, when salts are swapped between the methods or between people', async () => {
      const other = cast.server.state.accounts.find(({ handle }) => handle === 'coordinator');
      for (const salt of [account().passphrase.salt, other?.recovery.salt]) {
        cast.server.lie(BeginLogin, ({ beginLogin }) => ({ beginLogin: { ...beginLogin, salt } }));
        expect(await recovering().open({ handle: 'verifier', words })).toEqual({ kind: 'LoginRefused' });
      }
    });
    it('take no settings from the server: whatever it claims, the same key signs', async () => {
      for (const settings of [
        { opsLimit: 1, memLimitKiB: 8 },
        { opsLimit: 3, memLimitKiB: 65_536 },
        { opsLimit: 1_000_000, memLimitKiB: 2 ** 31 },
      ]) {
        cast.server.lie(BeginLogin, ({ beginLogin }) => ({ beginLogin: { ...beginLogin, ...settings } }));
        expect(await recovering().open({ handle: 'verifier', words })).toEqual({ kind: 'opened' });
      }
    });
    it('do not lend their missing stretching to a passphrase', async () => {
      cast.server.lie(BeginLogin, ({ beginLogin }) => ({ beginLogin: { ...beginLogin, opsLimit: 0, memLimitKiB: 0 } }));
      expect(await codeOf(unlock(cast.member('verifier').passphrase))).toBe('weak-parameters');
      expect(cast.server.sent('CompleteLogin')).toHaveLength(1);
    });
    it('stop at the unlocker of before a renewal', async () => {
      const before = account().recovery;
      words = (await recovered()).recoveryWords.join(' ');
      const sent = cast.server.sent('RenewAccount').length;
      lieAboutRecovery(() => ({ sealedSeed: before.sealedSeed }));
      expect(await codeOf(recovering().open({ handle: 'verifier', words }))).toBe('commitment');
      expect(cast.server.sent('RenewAccount')).toHaveLength(sent);
    });
    it('stop at a chain that was cut back behind what this device has seen', async () => {
      const store = memoryHeadStore();
      await cast.desk('verifier', store);
      lieAboutRecovery(({ chain }) => ({ chain: chain.slice(0, -1) }));
      expect(await codeOf(recovering(store).open({ handle: 'verifier', words }))).toBe('pinned-head-missing');
    });
    it('stop at a chain that lacks its beginning, and where the member is not in it', async () => {
      lieAboutRecovery(({ chain }) => ({ chain: chain.slice(1) }));
      await stops('wrong-sequence');
      lieAboutRecovery(({ chain }) => ({ chain: chain.slice(0, 2) }));
      await stops('key-mismatch');
    });
    it('never put a secret on the wire', async () => {
      const { passphrase, recoveryWords } = await recovered();
      const sent = JSON.stringify(cast.server.state.seen);
      // A single word of the lists, such as "security", may well stand in a request; two neighbours never do.
      for (const list of [passphrase, recoveryWords])
        for (const [at, word] of list.slice(1).entries())
          for (const between of ['', ' ', '-', '","']) expect(sent).not.toContain(`${list[at]}${between}${word}`);
    });
  });

  describe('of an account that is open', () => {
    const opened = async () => createWaysIn((await cast.desk('verifier')).session, cast.engine);

    it('are renewed alone, by who proves the passphrase', async () => {
      const { passphrase } = cast.member('verifier');
      const own = await opened();
      expect(await own.prepare({ passphrase: `${passphrase} x`, renew: 'recovery' })).toEqual({
        kind: 'WrongPassphrase',
      });
      const prepared = await own.prepare({ passphrase, renew: 'recovery' });
      if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
      expect([prepared.recoveryWords?.length, prepared.passphrase]).toEqual([12, undefined]);
      expect(await own.send()).toEqual({ kind: 'renewed' });
      expect((await recovering().open({ handle: 'verifier', words })).kind).toBe('LoginRefused');
      const fresh = prepared.recoveryWords?.join(' ') ?? '';
      expect((await recovering().open({ handle: 'verifier', words: fresh })).kind).toBe('opened');
      expect((await unlock(passphrase)).kind).toBe('unlocked');
    });

    it('stay as they are when the passphrase is renewed; the seed is the same', async () => {
      const own = await opened();
      const prepared = await own.prepare({ passphrase: cast.member('verifier').passphrase, renew: 'passphrase' });
      if (prepared.kind !== 'prepared') throw new Error(prepared.kind);
      expect(await own.send()).toEqual({ kind: 'renewed' });
      expect((await unlock(cast.member('verifier').passphrase)).kind).toBe('LoginRefused');
      expect((await unlock(prepared.passphrase?.join(' ') ?? '')).kind).toBe('unlocked');
      expect((await recovering().open({ handle: 'verifier', words })).kind).toBe('opened');
    });

    it('are not renewed under settings that the server weakens', async () => {
      const own = await opened();
      cast.server.lie(BeginLogin, ({ beginLogin }) => ({ beginLogin: { ...beginLogin, opsLimit: 1 } }));
      const { passphrase } = cast.member('verifier');
      expect(await codeOf(own.prepare({ passphrase, renew: 'passphrase' }))).toBe('weak-parameters');
      expect(cast.server.sent(RenewAccount.name)).toEqual([]);
    });
  });
});

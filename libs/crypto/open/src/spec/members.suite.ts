import type { NewUnlocker, StretchParameters, UnlockMethod } from '@vrijhaven/crypto/envelope';
import { renewalAction, utf8 } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import { verifyLogin } from '@vrijhaven/crypto/verify';
import { signLogin } from '@vrijhaven/crypto/seal';
import { createMember } from '../member/create-member';
import { generatePassphrase, normalisePassphrase } from '../member/passphrase';
import { rootOfPassphrase, rootOfRecovery } from '../member/unlock-root';
import { createUnlocker, unlockMember } from '../member/unlocker';
import { parseReceipt } from '../receipt/receipt';
import { loadWordList } from '../receipt/word-list';
import type { Stretch } from '../stretch';
import { STRETCH_FLOOR } from '../stretch';
import { EFF_LARGE } from '../words/eff-large';
import { createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults, flip, isTrue } from './check';
import type { Engine } from './engines';

/** Argon2id is the same function on both engines (below), so the slow one need not run at the floor. */
export const membersSuite = ({ describe, it }: Runner, { p, stretch: own }: Engine, other: Engine, fast: Stretch) => {
  const wordsOf = async (text: string) => {
    const parsed = parseReceipt(p, text, [await loadWordList('en')]);
    if (parsed.kind !== 'receipt') throw new Error('recovery words are wrong');
    return parsed.mk;
  };

  describe('members (step 11)', () => {
    it('unlocks with passphrase and with recovery words on the other engine, to the same keys', async () => {
      const organisation = newId(p);
      const { member, passphrase, recoveryWords, unlockers } = await createMember(p, fast, { organisation });
      const [byPassphrase, byRecovery] = unlockers;
      const { salt, parameters, envelope } = byPassphrase;
      const typed = `  ${passphrase.toUpperCase().replaceAll(' ', '\u3000')} `;
      const root = await rootOfPassphrase(other.p, fast, { organisation, passphrase: typed, salt, parameters });
      equal(root.login.publicKey, byPassphrase.loginKey);
      const unlocked = unlockMember(other.p, { root, bundle: member.bundle, envelope });
      equal(unlocked.bundle, member.bundle);
      const words = await wordsOf(recoveryWords.join(' '));
      const recovery = rootOfRecovery(other.p, { organisation, words, salt: byRecovery.salt });
      equal(recovery.login.publicKey, byRecovery.loginKey);
      const recovered = unlockMember(other.p, { root: recovery, bundle: member.bundle, envelope: byRecovery.envelope });
      equal(recovered.bundle, member.bundle);

      const message = utf8('same key');
      isTrue(p.verifySignature(recovered.signing.sign(message), message, member.bundle.signKey), 'the key signs');
      const { ciphertext, sharedSecret } = p.encapsulate(member.bundle.kemKey);
      equal(unlocked.kem.decapsulate(ciphertext), sharedSecret);

      const wrong = await rootOfPassphrase(p, fast, { organisation, passphrase: 'six other words', salt, parameters });
      faults('commitment', () => unlockMember(p, { root: wrong, bundle: member.bundle, envelope }));
    }, 30_000);

    it('refuses a seed that a server pairs with other keys, ids, salts or settings', async () => {
      const organisation = newId(p);
      const { mk: words } = await import('../receipt/receipt').then(({ generateReceipt }) => generateReceipt(p, 'en'));
      const salt = p.randomBytes(16);
      const root = rootOfRecovery(p, { organisation, words, salt });
      const member = createStaff(p, organisation);
      const { envelope } = createUnlocker(p, root, member);
      const { bundle } = member;
      equal(unlockMember(p, { root, bundle, envelope }).bundle, bundle);
      const stranger = createStaff(p, organisation).bundle;
      for (const change of [
        { memberId: stranger.memberId },
        { signKey: stranger.signKey },
        { kemKey: stranger.kemKey },
      ])
        faults('commitment', () => unlockMember(p, { root, bundle: { ...bundle, ...change }, envelope }));
      for (const change of [
        { salt: p.randomBytes(16) },
        { parameters: STRETCH_FLOOR },
        { parameters: { passes: STRETCH_FLOOR.passes, memoryKib: 0 } },
        { parameters: { passes: 0, memoryKib: STRETCH_FLOOR.memoryKib } },
        { method: 'passphrase' as const },
      ])
        faults('commitment', () => unlockMember(p, { root: { ...root, ...change }, bundle, envelope }));
      for (let at = 0; at < envelope.length; at += 1) {
        const changed = flip(envelope, at);
        const code = at < 8 ? 'unsupported' : at < 64 ? 'commitment' : 'decryption';
        faults(code, () => unlockMember(p, { root, bundle, envelope: changed }));
      }
    });

    it('compares the public keys with those of the seed, even when the envelope opens', async () => {
      const organisation = newId(p);
      const { generateReceipt } = await import('../receipt/receipt');
      const { mk: words } = await generateReceipt(p, 'en');
      const root = rootOfRecovery(p, { organisation, words, salt: p.randomBytes(16) });
      const member = createStaff(p, organisation);
      const bundle = { ...member.bundle, kemKey: createStaff(p, organisation).bundle.kemKey };
      const { envelope } = createUnlocker(p, root, { ...member, bundle });
      faults('key-mismatch', () => unlockMember(p, { root, bundle, envelope }));
    });

    it('refuses weak and absurd settings before a single pass', async () => {
      let derived = 0;
      const counting: Stretch = (input) => ((derived += 1), own(input));
      const refuse = async (parameters: StretchParameters): Promise<void> => {
        const input = { organisation: newId(p), passphrase: 'x', salt: p.randomBytes(16), parameters };
        const code = await rootOfPassphrase(p, counting, input).then(
          () => 'accepted',
          (error: unknown) => (error as { code: string }).code,
        );
        equal(code, 'weak-parameters');
      };
      await refuse({ passes: 1, memoryKib: 8 });
      await refuse({ passes: 2, memoryKib: STRETCH_FLOOR.memoryKib });
      await refuse({ passes: 3, memoryKib: STRETCH_FLOOR.memoryKib - 1 });
      await refuse({ passes: 3, memoryKib: NaN });
      await refuse({ passes: 3, memoryKib: 2 ** 31 });
      await refuse({ passes: 1000, memoryKib: STRETCH_FLOOR.memoryKib });
      equal([derived, STRETCH_FLOOR], [0, { passes: 3, memoryKib: 65_536 }]);
    });

    it('stretches alike on both engines', async () => {
      const input = {
        secret: utf8('corned lantern'),
        salt: p.randomBytes(16),
        parameters: { passes: 3, memoryKib: 256 },
      };
      equal(await own(input), await other.stretch(input));
    });

    it('takes one passphrase in every spelling that keyboards give', () => {
      equal(
        normalisePassphrase(' Caf\u00e9  \u00c5ngstr\u00f6m '),
        normalisePassphrase('cafe\u0301 a\u030angstro\u0308m'),
      );
      equal(normalisePassphrase('\uff53\uff49\uff58'), 'six');
    });

    it('draws six words, each from the whole list', async () => {
      equal([EFF_LARGE.length, new Set(EFF_LARGE).size], [7776, 7776]);
      const words = (await Promise.all(Array.from({ length: 300 }, () => generatePassphrase(p)))).flatMap((phrase) =>
        phrase.split(' '),
      );
      equal(words.length, 1800);
      const indices = words.map((word) => EFF_LARGE.indexOf(word));
      isTrue(Math.min(...indices) >= 0, 'all words are of the list');
      isTrue(new Set(words).size > 1400, 'words hardly repeat');
      const mean = indices.reduce((sum, index) => sum + index, 0) / indices.length;
      isTrue(Math.abs(mean - 3887.5) < 6 * (7776 / Math.sqrt(12 * 1800)), 'the draw is even');
    });
  });

  describe('renewal of an account (step 28)', () => {
    const unlocker = (method: UnlockMethod, fill: number): NewUnlocker => ({
      method,
      salt: new Uint8Array(16).fill(fill),
      parameters: method === 'passphrase' ? STRETCH_FLOOR : { passes: 0, memoryKib: 0 },
      loginKey: new Uint8Array(32).fill(fill + 1),
      envelope: new Uint8Array(112).fill(fill + 2),
    });
    const organisation = '0f0e0d0c-0b0a-4908-8706-050403020100';
    const member = '00000000-0000-4000-8000-000000000001';
    const both = [unlocker('passphrase', 1), unlocker('recovery', 4)] as const;
    const action = (unlockers: readonly NewUnlocker[], of = { organisation, member }) =>
      renewalAction(p, { ...of, unlockers });

    it('is named by a digest that never changes', () => {
      equal(
        [action(both), action([both[0]]), action([both[1]])],
        [
          'renew:Idsq22FbZ0wcFrb5e060oOxJzT0pARkkNe6XR1WAsh8',
          'renew:yYmg2MYafvrS8vQsxK0HAs19eCi3Aa6IPRC7cgxMIMQ',
          'renew:LHpnXB4VlQeBznajO5Yr0FX0uF3mkHAtpyNTeAHcvWs',
        ],
      );
      equal(action(both), renewalAction(other.p, { organisation, member, unlockers: both }));
    });

    it('has another name for anything that is not the same', () => {
      const [passphrase, recovery] = both;
      const changed: readonly Partial<NewUnlocker>[] = [
        { method: 'recovery' },
        { salt: new Uint8Array(16) },
        { parameters: { passes: 4, memoryKib: STRETCH_FLOOR.memoryKib } },
        { parameters: { passes: 3, memoryKib: STRETCH_FLOOR.memoryKib + 1 } },
        { loginKey: new Uint8Array(32) },
        { envelope: new Uint8Array(112) },
      ];
      const names = [
        action(both),
        action([passphrase]),
        action([recovery, passphrase]),
        action(both, { organisation: member, member }),
        action(both, { organisation, member: organisation }),
        ...changed.map((change) => action([{ ...passphrase, ...change }, recovery])),
      ];
      equal(new Set(names).size, names.length);
      faults('length', () => action([{ ...passphrase, salt: new Uint8Array(15) }]));
      faults('length', () => action([{ ...passphrase, loginKey: new Uint8Array(33) }]));
    });
  });

  describe('login (step 15)', () => {
    it('answers one challenge for one site, person and purpose', () => {
      const { signing } = createStaff(p, newId(p));
      const login = { origin: 'https://desk.example.org', subject: 'noor', nonce: p.randomBytes(32), action: 'login' };
      const signature = signLogin(signing, login);
      const check = (change: Partial<typeof login>, publicKey = signing.publicKey) =>
        verifyLogin(other.p, { login: { ...login, ...change }, signature, publicKey });
      equal(check({}), true);
      equal(check({ origin: 'https://desk.example.com' }), false);
      equal(check({ subject: 'noora' }), false);
      equal(check({ nonce: p.randomBytes(32) }), false);
      equal(check({ action: 'sudo' }), false);
      equal(check({}, createStaff(p, newId(p)).signing.publicKey), false);
      // A field boundary that moves must not give the same message.
      equal(check({ origin: 'https://desk.example.orgn', subject: 'oor' }), false);
      faults('length', () => signLogin(signing, { ...login, nonce: new Uint8Array(31) }));
    });
  });
};

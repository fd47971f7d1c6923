import type { ConsentStatement, Manifest } from '@vrijhaven/crypto/envelope';
import { LABELS, lp } from '@vrijhaven/crypto/envelope';
import { generateInvitationCode, newId, signConsent, signManifest } from '@vrijhaven/crypto/seal';
import {
  formatInvitationCode,
  macBundle,
  macRenewal,
  parseInvitationCode,
  verifyBundleMac,
  verifyRenewalMac,
  verifyConsent,
  verifyManifest,
} from '@vrijhaven/crypto/verify';
import { OPEN_MARKER, SECRET_LABELS } from '../derive-secret';
import type { OpenPrimitives } from '../open-primitives';
import { createApplicant, createStaff } from './actors';
import type { Runner } from './check';
import { equal, faults, isTrue } from './check';

export const statementsSuite = ({ describe, it }: Runner, p: OpenPrimitives, other: OpenPrimitives): void => {
  describe('consent and manifest (step 9)', () => {
    it('binds a consent to every one of its words', () => {
      const { organisation, keys } = createApplicant(p);
      const statement: ConsentStatement = {
        organisation,
        record: keys.recordId,
        subject: 'city:den-haag',
        given: true,
        sequence: 3,
        day: '2026-11-21',
      };
      const signature = signConsent(keys.signing, statement);
      const check = (change: Partial<ConsentStatement>, publicKey = keys.signing.publicKey) =>
        verifyConsent(other, { statement: { ...statement, ...change }, signature, publicKey });
      equal(check({}), true);
      const changes: Partial<ConsentStatement>[] = [
        { organisation: newId(p) },
        { record: newId(p) },
        { subject: 'city:utrecht' },
        { given: false },
        { sequence: 4 },
        { day: '2026-11-22' },
      ];
      for (const change of changes) equal(check(change), false);
      equal(check({}, keys.login.publicKey), false);
      faults('malformed', () => signConsent(keys.signing, { ...statement, day: '21 November' }));
      faults('malformed', () => signConsent(keys.signing, { ...statement, subject: 'City: Den Haag' }));
    });

    it('reads a manifest of this record, signed by its applicant, and no other', () => {
      const { organisation, keys } = createApplicant(p);
      const manifest: Manifest = {
        organisation,
        record: keys.recordId,
        sequence: 2,
        entries: [
          { compartment: 'identity', revision: 1, hash: p.randomBytes(32) },
          { compartment: 'threat', revision: 2, hash: p.randomBytes(32) },
        ],
      };
      const signed = signManifest(keys.signing, { ...manifest, entries: [...manifest.entries].reverse() });
      const input = { ...signed, organisation, record: keys.recordId, publicKey: keys.signing.publicKey };
      equal(verifyManifest(other, input), manifest);
      faults('key-mismatch', () => verifyManifest(p, { ...input, record: newId(p) }));
      faults('key-mismatch', () => verifyManifest(p, { ...input, organisation: newId(p) }));
      faults('author-signature', () => verifyManifest(p, { ...input, publicKey: keys.login.publicKey }));
      const older = signManifest(keys.signing, { ...manifest, sequence: 1 });
      faults('author-signature', () => verifyManifest(p, { ...input, manifest: older.manifest }));
      const twice = [...manifest.entries, manifest.entries[0]!];
      faults('malformed', () => signManifest(keys.signing, { ...manifest, entries: twice }));
    });
  });

  describe('invitations (step 19)', () => {
    it('proves to the holder of the code whose keys these are', () => {
      const organisation = newId(p);
      const { bundle } = createStaff(p, organisation);
      const code = generateInvitationCode(p);
      const mac = macBundle(p, { code, organisation, bundle });
      const check = (change: object) => verifyBundleMac(other, { code, organisation, bundle, mac, ...change });
      equal(check({}), true);
      const stranger = createStaff(p, organisation).bundle;
      equal(check({ code: generateInvitationCode(p) }), false);
      equal(check({ organisation: newId(p) }), false);
      for (const field of ['memberId', 'signKey', 'kemKey'] as const)
        equal(check({ bundle: { ...bundle, [field]: stranger[field] } }), false);
      equal(check({ mac: mac.slice(0, 16) }), false);
      faults('malformed', () => macBundle(p, { code: 'short', organisation, bundle }));
      // New keys of a present member are proven under another label: neither proof serves for the other.
      const renewed = macRenewal(p, { code, organisation, bundle });
      equal(verifyRenewalMac(other, { code, organisation, bundle, mac: renewed }), true);
      equal([check({ mac: renewed }), verifyRenewalMac(other, { code, organisation, bundle, mac })], [false, false]);
      faults('malformed', () => macRenewal(p, { code: 'short', organisation, bundle }));
    });

    it('reads a code that was dictated badly and notices a wrong letter', () => {
      const code = generateInvitationCode(p);
      const human = formatInvitationCode(code);
      equal([code.length, human.length], [20, 23]);
      const sloppy = human.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', '  ');
      equal(parseInvitationCode(sloppy), code);
      for (const [at, letter] of Array.from(human).entries()) {
        if (letter === '-') continue;
        const wrong = letter === '7' ? '8' : '7';
        equal(parseInvitationCode(human.slice(0, at) + wrong + human.slice(at + 1)), null);
      }
      equal([parseInvitationCode(''), parseInvitationCode('U'.repeat(21))], [null, null]);
      isTrue(new Set(Array.from({ length: 200 }, () => generateInvitationCode(p))).size === 200, 'codes are random');
    });
  });

  describe('labels (step 2)', () => {
    it('gives every use a label of its own that cannot run into another', () => {
      const labels = [...Object.values(LABELS), ...Object.values(SECRET_LABELS), OPEN_MARKER];
      equal(new Set(labels).size, labels.length);
      isTrue(
        labels.every((label) => /^vh\/[a-z-]+\/v1$/.test(label)),
        'labels are namespaced and versioned',
      );
      const key = p.randomBytes(32);
      const hashes = labels.flatMap((label) => [p.hash32(lp(label)), p.keyedHash32(key, lp(label, ''))]).map(String);
      equal(new Set(hashes).size, 2 * labels.length);
    });
  });
};

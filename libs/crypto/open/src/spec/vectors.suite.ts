import type { Bytes, DocumentAddress, Recipient, Sealed } from '@vrijhaven/crypto/envelope';
import {
  asSealed,
  decodeChainLink,
  documentHash,
  fromText,
  locatorHash,
  memberRecipient,
  NO_PREVIOUS,
  toText,
  utf8,
} from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import {
  replayChain,
  requireMember,
  roleKeyAt,
  verifyBundleMac,
  verifyCheckpoint,
  verifyConsent,
  verifyLogin,
  verifyManifest,
} from '@vrijhaven/crypto/verify';
import type { ReceiptSecret } from '../applicant-keys';
import { applicantKeys } from '../applicant-keys';
import { openDraft } from '../draft';
import type { KemIdentity } from '../identities';
import { rootOfPassphrase, rootOfRecovery } from '../member/unlock-root';
import { unlockMember } from '../member/unlocker';
import { openDocument } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { parseReceipt } from '../receipt/receipt';
import { loadWordList } from '../receipt/word-list';
import { openPreviousSeed } from '../role/previous-seed';
import { openRoleGrant } from '../role/role-grant';
import { rootKeyOf } from '../root-key';
import type { Stretch } from '../stretch';
import type { Vectors } from '../vectors/make-vectors';
import type { Runner } from './check';
import { equal } from './check';

const sealed = <P extends Parameters<typeof asSealed>[0]>(purpose: P, text: string): Sealed<P> =>
  asSealed(purpose, fromText(text));

const secretOf = async (p: OpenPrimitives, text: string): Promise<ReceiptSecret> => {
  const parsed = parseReceipt(p, text, [await loadWordList('en'), await loadWordList('fr')]);
  if (parsed.kind !== 'receipt') throw new Error(`receipt is refused: ${parsed.kind}`);
  return parsed.mk;
};

export const vectorsSuite = ({ describe, it }: Runner, p: OpenPrimitives, fast: Stretch, v: Vectors): void => {
  const { organisation, member, document } = v;
  const bundle = { memberId: member.id, signKey: fromText(member.signKey), kemKey: fromText(member.kemKey) };
  const record = v.applicant.recordId;
  const authorKey = fromText(v.applicant.signKey);

  const directory = (): Directory =>
    replayChain(
      p,
      v.chain.links.map((link) => decodeChainLink(fromText(link))),
      { organisation, rootKey: fromText(v.rootKey), pinnedHead: fromText(v.chain.head) },
    );
  const applicant = async () => applicantKeys(p, await secretOf(p, v.applicant.receipt), organisation);
  const recovered = async () => {
    const { salt, envelope } = member.byRecovery;
    const words = await secretOf(p, member.recoveryWords);
    const root = rootOfRecovery(p, { organisation, words, salt: fromText(salt) });
    equal(toText(root.login.publicKey), member.byRecovery.loginKey);
    return unlockMember(p, { root, bundle, envelope: sealed('unlock/v1', envelope) });
  };
  const address: DocumentAddress = {
    organisation,
    record,
    compartment: 'threat',
    schema: 1,
    revision: 1,
    previous: NO_PREVIOUS,
    author: record,
  };
  const read = (grant: string, recipient: Recipient, kem: KemIdentity, granter: string, granterKey: Bytes): Bytes =>
    openDocument(p, {
      address,
      envelope: sealed('document/v1', document.envelope),
      signature: fromText(document.signature),
      authorKey,
      grant: sealed('grant/v1', grant),
      granter,
      granterKey,
      recipient,
      chainHead: fromText(v.chain.head),
      kem,
    });

  describe('frozen vectors of version 1', () => {
    it('derive an applicant from words and from digits', async () => {
      for (const text of [v.applicant.receipt, v.applicant.digits]) {
        const keys = applicantKeys(p, await secretOf(p, text), organisation);
        equal(
          [
            keys.recordId,
            ...[keys.locator, keys.login.publicKey, keys.signing.publicKey, keys.kem.publicKey].map(toText),
          ],
          [record, v.applicant.locator, v.applicant.loginKey, v.applicant.signKey, v.applicant.kemKey],
        );
      }
    });

    it('derive the root key and replay the chain', async () => {
      equal(toText(rootKeyOf(p, await secretOf(p, v.rootWords), organisation).publicKey), v.rootKey);
      const { head, sequence } = directory();
      equal([toText(head), sequence], [v.chain.head, 5]);
      equal(requireMember(directory(), member.id).kemKey, bundle.kemKey);
    });

    it('unlock a member with passphrase and with recovery words', async () => {
      const { salt, parameters, loginKey, envelope } = member.byPassphrase;
      const { passphrase } = member;
      const root = await rootOfPassphrase(p, fast, { organisation, passphrase, salt: fromText(salt), parameters });
      equal(toText(root.login.publicKey), loginKey);
      const unlocked = unlockMember(p, { root, bundle, envelope: sealed('unlock/v1', envelope) });
      equal(unlocked.bundle, (await recovered()).bundle);
    });

    it('open a document as its applicant, as a member, and through the role key before the current one', async () => {
      const { kem, signing } = await applicant();
      const self = { name: `record:${record}`, generation: 0, publicKey: kem.publicKey };
      equal(read(document.toSelf, self, kem, record, signing.publicKey), utf8(document.text));

      const ada = await recovered();
      const own = { name: memberRecipient(member.id), generation: 0, publicKey: ada.kem.publicKey };
      equal(read(document.toMember, own, ada.kem, member.id, bundle.signKey), utf8(document.text));

      const announced = (generation: number): Bytes =>
        roleKeyAt(directory(), 'office', 'threat', generation)?.publicKey ?? new Uint8Array();
      const current = openRoleGrant(p, {
        address: {
          organisation,
          team: 'office',
          compartment: 'threat',
          generation: 2,
          rolePublicKey: announced(2),
          recipient: own,
          chainHead: fromText(v.chain.head),
          granter: member.id,
        },
        grant: sealed('role-grant/v1', v.role.grant),
        granterKey: bundle.signKey,
        kem: ada.kem,
      });
      const envelope = sealed('previous-seed/v1', v.role.previousSeed);
      const previous = openPreviousSeed(p, { current, envelope, publicKey: announced(1) });
      const office = { name: 'team:office', generation: 1, publicKey: announced(1) };
      equal(read(document.toOffice, office, previous.kem, record, signing.publicKey), utf8(document.text));
    });

    it('open a draft and verify manifest, consent, login, checkpoint and invitation', async () => {
      const keys = await applicant();
      const place = {
        organisation,
        locatorHash: locatorHash(p, organisation, keys.locator),
        revision: v.draft.revision,
      };
      const envelope = sealed('draft/v1', v.draft.envelope);
      equal(openDraft(p, { draftKey: keys.draftKey, address: place, envelope }), utf8(v.draft.text));

      const manifest = verifyManifest(p, {
        organisation,
        record,
        manifest: fromText(v.manifest.manifest),
        signature: fromText(v.manifest.signature),
        publicKey: authorKey,
      });
      const hash = documentHash(p, sealed('document/v1', document.envelope));
      equal(manifest.entries, [{ compartment: 'threat', revision: 1, hash }]);
      equal(toText(hash), document.hash);

      const { signature, ...statement } = v.consent;
      equal(verifyConsent(p, { statement, signature: fromText(signature), publicKey: authorKey }), true);
      const login = { ...v.login, nonce: fromText(v.login.nonce) };
      equal(verifyLogin(p, { login, signature: fromText(v.login.signature), publicKey: bundle.signKey }), true);
      const { now, bytes } = v.checkpoint;
      const anchor = { organisation, rootKey: fromText(v.rootKey), now };
      equal(toText(verifyCheckpoint(p, fromText(bytes), anchor).head), v.chain.head);
      const { code, mac } = v.invitation;
      equal(verifyBundleMac(p, { code, organisation, bundle, mac: fromText(mac) }), true);
    });
  });
};

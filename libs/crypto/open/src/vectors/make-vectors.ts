import type { ChainPayload, Recipient } from '@vrijhaven/crypto/envelope';
import { encodeChainLink, locatorHash, memberRecipient, NO_PREVIOUS, toText, utf8 } from '@vrijhaven/crypto/envelope';
import {
  assembleCheckpoint,
  chainStart,
  createChainLink,
  generateInvitationCode,
  newId,
  sealDocument,
  signCertificate,
  signCheckpoint,
  signConsent,
  signLogin,
  signManifest,
} from '@vrijhaven/crypto/seal';
import { macBundle, replayChain } from '@vrijhaven/crypto/verify';
import { applicantKeys } from '../applicant-keys';
import { sealDraft } from '../draft';
import { createMember } from '../member/create-member';
import { openGrant } from '../open-document';
import { regrant } from '../regrant';
import type { OpenPrimitives } from '../open-primitives';
import { generateReceipt, parseReceipt } from '../receipt/receipt';
import { toDigits } from '../receipt/digit-code';
import { loadWordList } from '../receipt/word-list';
import { sealPreviousSeed } from '../role/previous-seed';
import { grantRole } from '../role/role-grant';
import { createRoleKey } from '../role/role-key';
import { rootKeyOf } from '../root-key';
import { reveal } from '../secret-key';
import type { Stretch } from '../stretch';

const NOW = 1_800_000_000;
const DAY = 86_400;

/**
 * One of everything that protocol version 1 can make, with the secrets that open it. Run once, then
 * frozen as v1.json: what was sealed then must open for ever.
 */
export const makeVectors = async (p: OpenPrimitives, stretch: Stretch) => {
  const organisation = newId(p);
  const rootWords = await generateReceipt(p, 'en');
  const root = rootKeyOf(p, rootWords.mk, organisation);
  const [ada, ben] = [
    await createMember(p, stretch, { organisation }),
    await createMember(p, stretch, { organisation }),
  ];
  const { bundle } = ada.member;

  const roleAt = (generation: number) =>
    createRoleKey(p, { organisation, team: 'office', compartment: 'threat', generation });
  const [first, second] = [roleAt(1), roleAt(2)];
  const announce = (role: typeof first): ChainPayload => ({
    type: 'rotateRole',
    team: 'office',
    keys: [{ compartment: 'threat', generation: role.address.generation, publicKey: role.kem.publicKey }],
  });
  const adding = ({ member }: typeof ada): ChainPayload => ({
    type: 'addMember',
    member: member.bundle.memberId,
    signKey: member.bundle.signKey,
    kemKey: member.bundle.kemKey,
    roles: [{ role: 'coordinator', team: 'office' }],
  });
  const byRoot = { name: 'root', signer: root };
  const byAda = { name: bundle.memberId, signer: ada.member.signing };
  const steps = [
    [{ type: 'root', rootKey: root.publicKey } as ChainPayload, byRoot],
    [adding(ada), byRoot],
    [adding(ben), byRoot],
    [announce(first), byAda],
    [announce(second), byAda],
  ] as const;
  const links = [];
  let directory;
  for (const [payload, by] of steps) {
    links.push(createChainLink(directory ?? chainStart(organisation), payload, [by]));
    directory = replayChain(p, links, { organisation, rootKey: root.publicKey });
  }
  if (!directory) throw new Error('no chain');
  const chainHead = directory.head;

  const receipt = await generateReceipt(p, 'fr');
  const keys = applicantKeys(p, receipt.mk, organisation);
  const { recordId } = keys;
  const self: Recipient = { name: `record:${recordId}`, generation: 0, publicKey: keys.kem.publicKey };
  const office: Recipient = { name: 'team:office', generation: 1, publicKey: first.kem.publicKey };
  const text = '{"work":"نشر الحقيقة — publishing the truth"}';
  const address = {
    organisation,
    record: recordId,
    compartment: 'threat' as const,
    schema: 1,
    revision: 1,
    previous: NO_PREVIOUS,
    author: recordId,
  };
  const document = sealDocument(p, {
    address,
    plaintext: utf8(text),
    author: keys.signing,
    recipients: [self, office],
    chainHead,
  });
  const [toSelf, toOffice] = document.grants;
  if (!toSelf || !toOffice) throw new Error('no grants');
  const dataKey = openGrant(p, {
    address: { ...address, recipient: office, chainHead, granter: recordId },
    grant: toOffice.grant,
    granterKey: keys.signing.publicKey,
    kem: first.kem,
  });
  const member: Recipient = { name: memberRecipient(bundle.memberId), generation: 0, publicKey: bundle.kemKey };
  const passedOn = regrant(p, {
    dataKey,
    recipient: member,
    chainHead,
    granter: bundle.memberId,
    signer: ada.member.signing,
  });

  const draftAddress = { organisation, locatorHash: locatorHash(p, organisation, keys.locator), revision: 3 };
  const statement = {
    organisation,
    record: recordId,
    subject: 'city:den-haag',
    given: true,
    sequence: 1,
    day: '2026-11-21',
  };
  const manifest = signManifest(keys.signing, {
    organisation,
    record: recordId,
    sequence: 1,
    entries: [{ compartment: 'threat', revision: 1, hash: document.hash }],
  });
  const login = { origin: 'https://desk.example.org', subject: 'ada', nonce: p.randomBytes(32), action: 'login' };
  const checkpoint = {
    organisation,
    head: chainHead,
    sequence: directory.sequence,
    issued: NOW,
    notAfter: NOW + 7 * DAY,
    roleKeys: [{ team: 'office', compartment: 'threat' as const, generation: 2, publicKey: second.kem.publicKey }],
  };
  const vouch = ({ member: { bundle: of, signing } }: typeof ada) => ({
    ...signCertificate(root, { organisation, member: of.memberId, signKey: of.signKey, notAfter: NOW + 30 * DAY }),
    signature: signCheckpoint(signing, checkpoint),
  });
  const code = generateInvitationCode(p);
  const [byPassphrase, byRecovery] = ada.unlockers;
  const unlocker = ({ salt, parameters, loginKey, envelope }: typeof byPassphrase) => ({
    salt: toText(salt),
    parameters,
    loginKey: toText(loginKey),
    envelope: toText(envelope),
  });
  const digits = toDigits(reveal(receipt.mk)).join(' ');
  const again = parseReceipt(p, receipt.phrase.join(' '), [await loadWordList('fr')]);
  if (again.kind !== 'receipt') throw new Error('receipt does not read back');

  return {
    note: 'Protocol version 1. Frozen: never regenerate, every engine must open this for ever.',
    organisation,
    rootWords: rootWords.phrase.join(' '),
    rootKey: toText(root.publicKey),
    applicant: {
      receipt: receipt.phrase.join(' '),
      digits,
      recordId,
      locator: toText(keys.locator),
      loginKey: toText(keys.login.publicKey),
      signKey: toText(keys.bundle.signKey),
      kemKey: toText(keys.bundle.kemKey),
    },
    member: {
      id: bundle.memberId,
      signKey: toText(bundle.signKey),
      kemKey: toText(bundle.kemKey),
      passphrase: ada.passphrase,
      recoveryWords: ada.recoveryWords.join(' '),
      byPassphrase: unlocker(byPassphrase),
      byRecovery: unlocker(byRecovery),
    },
    chain: { links: links.map((link) => toText(encodeChainLink(link))), head: toText(chainHead) },
    role: {
      grant: toText(
        grantRole(p, {
          role: second,
          recipient: member,
          chainHead,
          granter: bundle.memberId,
          signer: ada.member.signing,
        }),
      ),
      previousSeed: toText(sealPreviousSeed(p, { previous: first, current: second })),
    },
    document: {
      text,
      envelope: toText(document.envelope),
      signature: toText(document.signature),
      hash: toText(document.hash),
      toSelf: toText(toSelf.grant),
      toOffice: toText(toOffice.grant),
      toMember: toText(passedOn.grant),
    },
    draft: {
      text: 'half a story',
      revision: draftAddress.revision,
      envelope: toText(
        sealDraft(p, { draftKey: keys.draftKey, address: draftAddress, plaintext: utf8('half a story') }),
      ),
    },
    consent: { ...statement, signature: toText(signConsent(keys.signing, statement)) },
    manifest: { manifest: toText(manifest.manifest), signature: toText(manifest.signature) },
    login: { ...login, nonce: toText(login.nonce), signature: toText(signLogin(ada.member.signing, login)) },
    checkpoint: { now: NOW + DAY, bytes: toText(assembleCheckpoint(checkpoint, [vouch(ada), vouch(ben)])) },
    invitation: { code, mac: toText(macBundle(p, { code, organisation, bundle })) },
  };
};

/** The shape of v1.json. */
export type Vectors = Awaited<ReturnType<typeof makeVectors>>;

import type { ChainLink, ChainPayload, Compartment, DocumentAddress, Id, Recipient } from '@vrijhaven/crypto/envelope';
import { NO_PREVIOUS, recordRecipient, utf8 } from '@vrijhaven/crypto/envelope';
import type { SealedDocument, Signer } from '@vrijhaven/crypto/seal';
import { chainStart, createChainLink, newId, sealDocument } from '@vrijhaven/crypto/seal';
import type { Directory } from '@vrijhaven/crypto/verify';
import { replayChain } from '@vrijhaven/crypto/verify';
import type { ApplicantKeys } from '../applicant-keys';
import { applicantKeys } from '../applicant-keys';
import type { MemberIdentity } from '../member/member-identity';
import { memberOfSeed } from '../member/member-identity';
import type { DocumentToOpen } from '../open-document';
import type { OpenPrimitives } from '../open-primitives';
import { rootKeyOf } from '../root-key';
import { SecretKey } from '../secret-key';

export const OFFICE = 'office';
export const coordinator = { role: 'coordinator', team: OFFICE } as const;
export const administrator = { role: 'administrator', team: OFFICE } as const;
export const cityCoordinator = { role: 'cityCoordinator', team: 'host:den-haag' } as const;

/** An applicant of an organisation, with everything to seal a document and to open it. */
export const createApplicant = (p: OpenPrimitives, organisation: Id = newId(p)) => {
  const keys = applicantKeys(p, new SecretKey('receipt', p.randomBytes(16)), organisation);
  return { organisation, keys, self: selfOf(keys) };
};

export const selfOf = (keys: ApplicantKeys): Recipient => ({
  name: recordRecipient(keys.recordId),
  generation: 0,
  publicKey: keys.kem.publicKey,
});

export const firstAddress = (organisation: Id, record: Id, compartment: Compartment = 'threat'): DocumentAddress => ({
  organisation,
  record,
  compartment,
  schema: 1,
  revision: 1,
  previous: NO_PREVIOUS,
  author: record,
});

/** A sealed revision, the first unless said otherwise, and the exact request with which its applicant opens it. */
export const sealedByApplicant = (
  p: OpenPrimitives,
  text = 'they came at night',
  place: Pick<DocumentAddress, 'revision' | 'previous'> = { revision: 1, previous: NO_PREVIOUS },
) => {
  const { organisation, keys, self } = createApplicant(p);
  const address = { ...firstAddress(organisation, keys.recordId), ...place };
  const chainHead = p.randomBytes(32);
  const sealed: SealedDocument = sealDocument(p, {
    address,
    plaintext: utf8(text),
    author: keys.signing,
    recipients: [self],
    chainHead,
  });
  const request: DocumentToOpen = {
    address,
    envelope: sealed.envelope,
    signature: sealed.signature,
    authorKey: keys.signing.publicKey,
    grant: sealed.grants[0]!.grant,
    granter: keys.recordId,
    granterKey: keys.signing.publicKey,
    recipient: self,
    chainHead,
    kem: keys.kem,
  };
  return { organisation, keys, self, sealed, request };
};

export const createStaff = (p: OpenPrimitives, organisation: Id, id: Id = newId(p)): MemberIdentity =>
  memberOfSeed(p, organisation, id, p.randomBytes(32));

/** The escrow's signing pair, as enough cards give it back. */
export interface EscrowSigner {
  readonly name: 'escrow';
  readonly signer: Signer;
}

/** Who signs a link in a test. */
export type By = MemberIdentity | EscrowSigner | 'root';

/** An organisation whose chain grows link by link, with whatever signers a test names. */
export const createOrganisation = (p: OpenPrimitives) => {
  const organisation = newId(p);
  const root = rootKeyOf(p, new SecretKey('receipt', p.randomBytes(16)), organisation);
  const links: ChainLink[] = [];
  const signer = (by: By): { name: string; signer: Signer } => {
    if (by === 'root') return { name: 'root', signer: root };
    return 'signer' in by ? by : { name: by.bundle.memberId, signer: by.signing };
  };
  const replay = (list: readonly ChainLink[] = links, with_: OpenPrimitives = p): Directory =>
    replayChain(with_, list, { organisation, rootKey: root.publicKey });
  const position = () => (links.length === 0 ? chainStart(organisation) : replay());
  const build = (payload: ChainPayload, ...by: readonly By[]): ChainLink =>
    createChainLink(position(), payload, by.map(signer));
  const append = (payload: ChainPayload, ...by: readonly By[]): ChainLink => {
    const link = build(payload, ...by);
    replay([...links, link]);
    links.push(link);
    return link;
  };
  const adding = (member: MemberIdentity, ...roles: readonly { role: string; team: string }[]): ChainPayload => ({
    type: 'addMember',
    member: member.bundle.memberId,
    signKey: member.bundle.signKey,
    kemKey: member.bundle.kemKey,
    roles,
  });
  const renewing = (member: MemberIdentity): ChainPayload => {
    const { memberId, signKey, kemKey } = member.bundle;
    return { type: 'renewMember', member: memberId, signKey, kemKey };
  };
  append({ type: 'root', rootKey: root.publicKey }, 'root');
  return { organisation, root, links, replay, build, append, adding, renewing };
};

/** The same with two coordinators in office. */
export const createFoundedOrganisation = (p: OpenPrimitives) => {
  const founded = createOrganisation(p);
  const ada = createStaff(p, founded.organisation);
  const ben = createStaff(p, founded.organisation);
  founded.append(founded.adding(ada, coordinator), 'root');
  founded.append(founded.adding(ben, coordinator), 'root');
  return { ...founded, ada, ben };
};

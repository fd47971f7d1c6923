import type { Bytes, Recipient, Sealed } from '@vrijhaven/crypto/envelope';
import { asSealed, documentHash } from '@vrijhaven/crypto/envelope';
import { verifyDocument } from '@vrijhaven/crypto/verify';
import type { Compartment } from '@vrijhaven/domain';
import { isRefusal } from '@vrijhaven/database';
import { InvalidInput, NotSigned } from '@vrijhaven/server';
import type { OfferedGrant } from './accept-grant';
import { acceptGrant } from './accept-grant';
import type { Acceptance } from './acceptance';
import { OFFICE_RECIPIENT, recipientsOf } from './acceptance';
import { attempt } from './attempt';

/** A sealed document as it comes in. */
export interface OfferedDocument {
  readonly compartment: Compartment;
  readonly schema: number;
  readonly revision: number;
  readonly previous: Bytes;
  readonly envelope: Bytes;
  readonly signature: Bytes;
  readonly grants: readonly OfferedGrant[];
}

export interface AcceptedGrant extends OfferedGrant {
  readonly grant: Sealed<'grant/v1'>;
}

/** A document whose shape and signatures fit. What it says, only its readers will know. */
export interface AcceptedDocument extends OfferedDocument {
  readonly author: string;
  readonly envelope: Sealed<'document/v1'>;
  readonly grants: readonly AcceptedGrant[];
  readonly hash: Bytes;
}

/** 64 KiB of padded text and the overhead of the envelope, with room to spare; files travel elsewhere. */
const MAX_ENVELOPE = 96 * 1024;

type Ground = Pick<Acceptance, 'author' | 'authorKey' | 'isHead' | 'organisation' | 'p' | 'record'>;

const acceptGrants = (
  ground: Ground,
  offered: OfferedDocument,
  recipients: readonly Recipient[],
  path: string,
): readonly AcceptedGrant[] | InvalidInput | NotSigned => {
  if (recipients.length === 0 || offered.grants.length !== recipients.length)
    return new InvalidInput([`${path}.grants`]);
  const accepted: AcceptedGrant[] = [];
  for (const recipient of recipients) {
    const at = offered.grants.findIndex((grant) => grant.recipient === recipient.name);
    const found = offered.grants[at];
    if (found === undefined) return new InvalidInput([`${path}.grants`]);
    const grant = acceptGrant(ground, offered, recipient, found, `${path}.grants.${at}`);
    if (isRefusal(grant)) return grant;
    accepted.push({ ...found, grant });
  }
  return accepted;
};

/** Checks everything about a document for these recipients that can be checked from outside. (protocol.md steps 6 to 8) */
export const acceptDocumentFor = (
  ground: Ground,
  offered: OfferedDocument,
  recipients: readonly Recipient[],
  path: string,
): AcceptedDocument | InvalidInput | NotSigned => {
  const { p, organisation, record, author, authorKey } = ground;
  const envelope =
    offered.envelope.length <= MAX_ENVELOPE ? attempt(() => asSealed('document/v1', offered.envelope)) : undefined;
  if (envelope === undefined) return new InvalidInput([`${path}.envelope`]);
  const { compartment, schema, revision, previous, signature } = offered;
  const address = { organisation, record, compartment, schema, revision, previous, author };
  const isSigned = attempt(() => verifyDocument(p, { address, envelope, signature, authorKey }));
  if (isSigned === undefined) return new InvalidInput([`${path}.previous`]);
  if (!isSigned) return new NotSigned();
  const grants = acceptGrants(ground, offered, recipients, path);
  if (isRefusal(grants)) return grants;
  return { ...offered, author, envelope, grants, hash: documentHash(p, envelope) };
};

/** The same for everybody who reads the compartment. */
export const acceptDocument = (
  acceptance: Acceptance,
  offered: OfferedDocument,
  path: string,
): AcceptedDocument | InvalidInput | NotSigned => {
  const toOffice = offered.grants.find(({ recipient }) => recipient === OFFICE_RECIPIENT);
  const recipients = recipientsOf(acceptance, offered.compartment, toOffice?.generation);
  return acceptDocumentFor(acceptance, offered, recipients, path);
};

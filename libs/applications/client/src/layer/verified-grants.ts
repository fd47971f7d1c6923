import type { DocumentPartsFragment } from '@vrijhaven/contracts';
import type { ApplicantBundle, Bytes, LayerName, Recipient } from '@vrijhaven/crypto/envelope';
import { asSealed, CryptoFault, fromText, recordRecipient } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { roleKeyAt, verifyGrant } from '@vrijhaven/crypto/verify';
import type { Compartment } from '@vrijhaven/domain';
import type { DocumentReader } from '../document/document-reader';
import { layerOf } from '../document/stored-document';

const TEAM = 'team:';

type Grant = DocumentPartsFragment['grants'][number];

/** To whom a grant of this name and generation was made, with the key as chain or record id gives it. */
export const recipientAt = (
  directory: Directory,
  record: { readonly id: string; readonly bundle: ApplicantBundle },
  compartment: Compartment,
  { recipient: name, generation }: Pick<Grant, 'recipient' | 'generation'>,
): Recipient | undefined => {
  if (name === recordRecipient(record.id))
    return generation === 0 ? { name, generation, publicKey: record.bundle.kemKey } : undefined;
  if (!name.startsWith(TEAM)) return undefined;
  const key = roleKeyAt(directory, name.slice(TEAM.length), compartment, generation);
  return key && { name, generation, publicKey: key.publicKey };
};

/** The key of a granter who could make this grant; a CryptoFault for anyone else. */
export const granterKeyFor = (
  reader: DocumentReader,
  place: { readonly compartment: Compartment; readonly layer: LayerName | undefined },
  { granter, chainHead }: { readonly granter: string; readonly chainHead: Bytes },
): Bytes =>
  place.layer ? reader.layerGranterKey(granter, chainHead, place.compartment) : reader.granterKey(granter, chainHead);

const isMade = (reader: DocumentReader, part: DocumentPartsFragment, grant: Grant, recipient: Recipient): boolean => {
  const { compartment, revision } = part;
  const layer = layerOf(part);
  const chainHead = fromText(grant.chainHead);
  const { granter } = grant;
  const place = { organisation: reader.organisation, record: reader.record, compartment, revision };
  return verifyGrant(reader.p, {
    address: { ...place, ...(layer ? { layer } : {}), recipient, chainHead, granter },
    grant: asSealed('grant/v1', fromText(grant.grant)),
    granterKey: granterKeyFor(reader, { compartment, layer }, { granter, chainHead }),
  });
};

/** Whether this grant was made by whom it says, for whom it says. (protocol.md step 25) */
export const isVerified = (
  reader: DocumentReader,
  part: DocumentPartsFragment,
  grant: Grant,
  recipient: Recipient | undefined,
): boolean => {
  if (!recipient) return false;
  try {
    return isMade(reader, part, grant, recipient);
  } catch (error) {
    if (error instanceof CryptoFault) return false;
    throw error;
  }
};

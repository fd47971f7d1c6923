import { CONTENT_SCHEMA, sealContent } from '@vrijhaven/applications/client';
import type { DocumentInput } from '@vrijhaven/contracts';
import type { Bytes, Id, Json } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText, NO_PREVIOUS, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { LogCompartment } from '@vrijhaven/domain';
import { OFFICE } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { SessionInside } from '@vrijhaven/organisation/client';

/** The last entry, as the server says where it is; a lie is refused by every later reader. */
export interface LogEnd {
  readonly revision: number;
  readonly hash: string;
}

interface EntryToSeal {
  readonly record: Id;
  readonly log: LogCompartment;
  readonly end: LogEnd | null;
  readonly content: Json;
}

const previousOf = (end: LogEnd | null): Bytes => (end ? fromText(end.hash) : NO_PREVIOUS);

/** Seals an entry that the office keeps to itself. Throws StaleKey. (protocol.md step 29) */
export const sealOfficeEntry = async (
  inside: SessionInside,
  { record, log, end, content }: EntryToSeal,
): Promise<DocumentInput> => {
  const { p, pin, member, signer } = inside;
  const directory = await inside.refresh();
  const key = keyToSealTo(directory, OFFICE, log);
  if (!key) throw new CryptoFault('key-mismatch', `the office has no key for ${log}`);
  const { input } = sealContent(p, {
    address: {
      organisation: pin.organisation,
      record,
      compartment: log,
      schema: CONTENT_SCHEMA,
      revision: (end?.revision ?? 0) + 1,
      previous: previousOf(end),
      author: member,
    },
    content,
    author: signer,
    recipients: [{ name: teamRecipient(OFFICE), generation: key.generation, publicKey: key.publicKey }],
    chainHead: directory.head,
  });
  return input;
};

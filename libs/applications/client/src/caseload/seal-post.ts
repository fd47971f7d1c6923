import type { ApplicationPartsFragment, DocumentInput } from '@vrijhaven/contracts';
import { ASK_KIND } from '@vrijhaven/applications/model';
import { CryptoFault, recordRecipient, teamRecipient } from '@vrijhaven/crypto/envelope';
import type { Recipient } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { OFFICE } from '@vrijhaven/domain';
import { keyToSealTo } from '@vrijhaven/organisation/client';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { AttachmentEntry } from '../attachment/attachment-entry';
import { withEntries } from '../attachment/attachment-entry';
import type { DataKeyCache } from '../document/data-key-cache';
import { CONTENT_SCHEMA, sealContent } from '../document/seal-content';
import { certifiedBundle } from '../document/statements';
import { nextInThread } from '../document/thread';
import { staffReader } from './staff-reader';

const officeRecipient = (directory: Directory): Recipient => {
  const key = keyToSealTo(directory, OFFICE, 'thread');
  if (!key) throw new CryptoFault('key-mismatch', 'the office has no key for the thread');
  return { name: teamRecipient(OFFICE), generation: key.generation, publicKey: key.publicKey };
};

/** What the office writes: words, files, and the questions that are asked again. */
export interface Post {
  readonly text: string;
  readonly entries?: readonly AttachmentEntry[];
  readonly asks?: readonly string[];
}

/** Seals a message to the office's thread key and to the applicant's own, certified by the record id. */
export const sealPost = async (
  session: MemberSession,
  cache: DataKeyCache,
  application: ApplicationPartsFragment,
  { text, entries = [], asks }: Post,
): Promise<DocumentInput | undefined> => {
  const { inside } = session;
  const { p, pin, member, signer } = inside;
  const identity = { p, organisation: pin.organisation, record: application.id };
  const bundle = certifiedBundle(identity, application.keys);
  if (!bundle) return undefined;
  const directory = await inside.refresh();
  const reader = staffReader({ inside, record: application.id, bundle, cache });
  const { input } = sealContent(p, {
    address: {
      organisation: pin.organisation,
      record: application.id,
      compartment: 'thread',
      schema: CONTENT_SCHEMA,
      ...nextInThread(reader, application.thread),
      author: member,
    },
    content: withEntries(asks ? { kind: ASK_KIND, questions: [...asks], text } : { text }, entries),
    author: signer,
    recipients: [
      officeRecipient(directory),
      { name: recordRecipient(application.id), generation: 0, publicKey: bundle.kemKey },
    ],
    chainHead: directory.head,
  });
  return input;
};

import type { DocumentInput, LogPartsFragment } from '@vrijhaven/contracts';
import { fromText, NO_PREVIOUS } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { LogCompartment } from '@vrijhaven/domain';
import type { SessionInside } from '@vrijhaven/organisation/client';
import { CONTENT_SCHEMA, sealContent } from '../document/seal-content';
import { certifiedBundle } from '../document/statements';
import { entryRecipients } from './entry-recipients';
import type { LogRefusal, NoteToSeal } from './logs';

/** Where the next entry goes; the head is checked against the entries before. */
export const endOf = ({ head }: LogPartsFragment) =>
  head ? { revision: head.revision + 1, previous: fromText(head.hash) } : { revision: 1, previous: NO_PREVIOUS };

/** Seals notes for the ends of their logs, one after the other where several go into one. Throws StaleKey. */
export const sealEntries = (
  { inside, directory }: { readonly inside: SessionInside; readonly directory: Directory },
  record: string,
  logs: ReadonlyMap<LogCompartment, LogPartsFragment>,
  notes: readonly NoteToSeal[],
): DocumentInput[] | LogRefusal => {
  const { p, pin, member, signer } = inside;
  const identity = { p, organisation: pin.organisation, record };
  const ends = new Map([...logs].map(([compartment, log]) => [compartment, endOf(log)]));
  const inputs: DocumentInput[] = [];
  for (const { compartment, content } of notes) {
    const [log, end] = [logs.get(compartment), ends.get(compartment)];
    const bundle = log && certifiedBundle(identity, log.keys);
    if (!log || !end || !bundle) return { kind: 'NotFound' };
    const recipients = entryRecipients(directory, identity, bundle, log, compartment);
    if ('kind' in recipients) return recipients;
    const { input, sealed } = sealContent(p, {
      address: { ...identity, compartment, schema: CONTENT_SCHEMA, ...end, author: member },
      content,
      author: signer,
      recipients,
      chainHead: directory.head,
    });
    ends.set(compartment, { revision: end.revision + 1, previous: sealed.hash });
    inputs.push(input);
  }
  return inputs;
};

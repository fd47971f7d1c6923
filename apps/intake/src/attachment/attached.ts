import type { AttachmentEntry, AttachedTo, OwnAttachments, Ticket } from '@vrijhaven/applications/client';
import type { ApplicantCompartment } from '@vrijhaven/domain';

/** A file that a person added: begun with its ticket, and whole once it has an entry. */
export interface Attached {
  readonly ticket: Ticket;
  readonly entry: AttachmentEntry | null;
}

/** The pages on which files may be added, and the part of the application that they belong to. */
const STEPS: Readonly<Partial<Record<string, AttachedTo>>> = {
  threatStory: 'threat',
  evidence: 'threat',
  papers: 'identity',
};

export const partOfStep = (step: string): AttachedTo | undefined => STEPS[step];

export const inPart = (files: readonly Attached[], part: AttachedTo): readonly Attached[] =>
  files.filter(({ ticket }) => ticket.compartment === part);

/** The whole files of one part. */
export const entriesIn = (files: readonly Attached[], part: AttachedTo): readonly AttachmentEntry[] =>
  inPart(files, part).flatMap(({ entry }) => entry ?? []);

/** The whole files of the application's parts, as they are sealed with them. */
export const ownAttachments = (files: readonly Attached[]): OwnAttachments => {
  const parts = [...new Set(files.map(({ ticket }) => ticket.compartment))].filter((part) => part !== 'thread');
  return Object.fromEntries(parts.map((part) => [part as ApplicantCompartment, entriesIn(files, part as AttachedTo)]));
};

const ofEntry = (part: ApplicantCompartment, entry: AttachmentEntry): Attached => {
  const { id, name, type, size, chunkSize, key } = entry;
  return { ticket: { id, name, type, size, chunkSize, key, compartment: part }, entry };
};

/** What the application has, and after it what was added since and not sent. */
export const rebaseFiles = (sent: OwnAttachments, files: readonly Attached[]): readonly Attached[] => {
  const known = Object.entries(sent).flatMap(([part, entries]) =>
    entries.map((entry) => ofEntry(part as ApplicantCompartment, entry)),
  );
  const ids = new Set(known.map(({ ticket }) => ticket.id));
  return [...known, ...files.filter(({ ticket }) => !ids.has(ticket.id))];
};

/** Files, whole or not, that are on this page and in nothing that was sent. */
export const unsent = (sent: OwnAttachments, files: readonly Attached[]): readonly Attached[] => {
  const known = new Set(Object.values(sent).flatMap((entries) => entries.map(({ id }) => id)));
  return files.filter(({ ticket }) => !known.has(ticket.id));
};

/** Whether files were added or taken away since the application was sent. */
export const filesChanged = (sent: OwnAttachments, files: readonly Attached[]): boolean => {
  const idsOf = (attachments: OwnAttachments): string =>
    Object.values(attachments)
      .flatMap((entries) => entries.map(({ id }) => id))
      .sort()
      .join();
  return idsOf(sent) !== idsOf(ownAttachments(files));
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTicket = (value: unknown): value is Ticket =>
  isRecord(value) &&
  ['id', 'key', 'name', 'type', 'compartment'].every((field) => typeof value[field] === 'string') &&
  ['size', 'chunkSize'].every((field) => typeof value[field] === 'number');

const isEntryOf = (ticket: Ticket, value: unknown): value is AttachmentEntry =>
  isRecord(value) && value['id'] === ticket.id && value['key'] === ticket.key && typeof value['root'] === 'string';

/** Files out of a draft; what is not one is left out. */
export const readFiles = (content: unknown): readonly Attached[] =>
  (Array.isArray(content) ? (content as readonly unknown[]) : []).flatMap((each) => {
    if (!isRecord(each) || !isTicket(each['ticket'])) return [];
    const { ticket } = each;
    return [{ ticket, entry: isEntryOf(ticket, each['entry']) ? each['entry'] : null }];
  });

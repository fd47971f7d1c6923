import type { OwnAccountPartsFragment } from '@vrijhaven/contracts';
import { fromText } from '@vrijhaven/crypto/envelope';
import type { NotedThing } from '@vrijhaven/crypto/envelope';
import type { OwnNotes } from '../session/own-notes';
import type { AccountView, DeviceName } from './account';

const opened = (notes: OwnNotes, thing: NotedThing, id: string, note: string | null | undefined): string | undefined =>
  note === null || note === undefined ? undefined : notes.open(thing, id, fromText(note));

const isText = (value: unknown): value is string => typeof value === 'string';

/** A device's name as it was sealed. Only this member could seal it, with whichever version of this code. */
const readDevice = (text: string | undefined): DeviceName | null => {
  if (text === undefined) return null;
  const [name, kind] = JSON.parse(text) as readonly unknown[];
  return isText(name) && isText(kind) ? { name, kind } : null;
};

export const writeDevice = ({ name, kind }: DeviceName): string =>
  JSON.stringify([name.trim().slice(0, 60), kind.slice(0, 60)]);

/** The account as its owner reads it. */
export const viewOf = (parts: OwnAccountPartsFragment, notes: OwnNotes): AccountView => ({
  sessions: parts.sessions.map(({ id, started, lastHour, factor, endedBy, isCurrent, note }) => ({
    ...{ id, started, lastHour, isCurrent, factor: factor ?? null, endedBy: endedBy ?? null },
    device: readDevice(opened(notes, 'session', id, note)),
  })),
  factors: parts.factors.map(({ factor, id, note, since, lastUsed }) => ({
    ...{ factor, since, id: id ?? null, lastUsed: lastUsed ?? null },
    name: opened(notes, 'passkey', id ?? '', note) ?? '',
  })),
  notices: parts.notices.map(({ kind, lastHour, count }) => ({ kind, lastHour, count })),
});

import type { LogEntry, LogView } from '@vrijhaven/applications/client';
import { takenBackIn } from '@vrijhaven/applications/client';
import {
  ACTION_KINDS,
  approvalOf,
  firstLookOf,
  ladderOf,
  readAsk,
  readDraft,
  readItem,
  readItems,
  releasedOf,
} from '@vrijhaven/connect2protect/model';
import type { ActionEntry, Ask, ItemEntry, ReleaseItem } from '@vrijhaven/connect2protect/model';
import { kindOfTeam } from '@vrijhaven/domain';
import type { ActionFile, ActionView, DraftView, Message, Opened } from './views';

type Open = Extract<LogEntry, { readonly status: 'open' }>;

/** Who reads, and whose record it is. */
export interface Reading {
  readonly record: string;
  /** Record id or member id of the reader. */
  readonly me: string;
}

const openOf = (view: LogView | null): readonly Open[] =>
  (view?.entries ?? []).flatMap((entry) => (entry.status === 'open' ? [entry] : []));
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const byOf = ({ me }: Reading, { author, team }: Pick<Open, 'author' | 'team'>): Message['by'] => {
  if (author === me) return 'you';
  if (team === null) return 'applicant';
  return kindOfTeam(team) === 'professional' ? 'professional' : 'office';
};

/** Kinds of entries that are words of one to the others. */
const SPOKEN: readonly string[] = ['message', 'answer', 'checkIn', 'review', 'end', 'alarm'];

/** Kinds of entries by which somebody says what they ask. */
const ASKED: readonly string[] = ['application', 'ask'];

/** What was said in a log, oldest first. */
export const messagesOf = (reading: Reading, view: LogView | null): Message[] =>
  openOf(view).flatMap((entry) => {
    const { sequence, writtenOn, content } = entry;
    const text = wordsOf(content['text']);
    return SPOKEN.includes(content.kind) && text !== ''
      ? [{ sequence, writtenOn, text, by: byOf(reading, entry), takenBack: false }]
      : [];
  });

/** The same of a pair: what the defender took back says so, and where it is served no more its place is kept. */
export const pairMessagesOf = (reading: Reading, view: LogView | null): Message[] => {
  const takenBack = takenBackIn('pair', view?.entries ?? []);
  const said = messagesOf(reading, view).map((message) => {
    const isTheirs = message.by === 'applicant' || (message.by === 'you' && reading.me === reading.record);
    return isTheirs && takenBack.has(message.sequence) ? { ...message, takenBack: true } : message;
  });
  const served = new Set(openOf(view).map(({ sequence }) => sequence));
  const gone = openOf(view).flatMap(({ content, writtenOn }): Message[] => {
    const sequence = content.kind === 'takenBack' ? Number(content['of']) : NaN;
    const isGone = takenBack.has(sequence) && !served.has(sequence);
    return isGone ? [{ sequence, writtenOn, text: '', by: 'applicant', takenBack: true }] : [];
  });
  return [...said, ...gone].sort((one, other) => one.sequence - other.sequence);
};

/** Items of the ladder as one log says them. */
export const itemsOf = (record: string, log: 'pair' | 'request', view: LogView | null): ItemEntry[] =>
  openOf(view).flatMap(({ sequence, author, content }): ItemEntry[] => {
    const place = { log, sequence, byApplicant: author === record };
    const item = content.kind === 'item' ? readItem(content) : undefined;
    if (item) return [{ ...item, ...place }];
    // [Note: a wish releases nothing] what came with the first word is the office's to read, however far it may go.
    return ASKED.includes(content.kind) && log === 'request'
      ? readItems(content).map(({ level, firstLook, ...told }) => ({
          ...{ ...told, ...place, level: 'private', firstLook: false },
          wish: { level, firstLook },
        }))
      : [];
  });

/** What the defender has released to the pair. */
export const releasedIn = (record: string, pair: LogView | null): readonly ItemEntry[] =>
  releasedOf(ladderOf(itemsOf(record, 'pair', pair)));

/** What somebody who is only being asked may see of it. */
export const firstLookIn = (record: string, pair: LogView | null): readonly ItemEntry[] =>
  firstLookOf(ladderOf(itemsOf(record, 'pair', pair)));

/** What stands now of each item, private ones too: what the pair was told last, else the newest private words. */
export const standingItems = (record: string, request: LogView | null, pair: LogView | null): readonly ItemEntry[] => {
  const standing = new Map<ReleaseItem, ItemEntry>();
  const own = (log: 'pair' | 'request', view: LogView | null) =>
    itemsOf(record, log, view).filter(({ byApplicant }) => byApplicant);
  for (const item of own('request', request)) standing.set(item.item, item);
  for (const item of releasedOf(ladderOf(own('pair', pair)))) standing.set(item.item, item);
  return [...standing.values()];
};

/** What the defender asks: their own newest word, or what their application said. */
export const askIn = (record: string, request: LogView | null): Opened<Ask> => {
  const asked = openOf(request).filter(({ author, content }) => author === record && ASKED.includes(content.kind));
  const last = asked.at(-1);
  if (last) return { status: 'open', content: readAsk(last.content) };
  const unread = (request?.entries ?? []).find(({ status }) => status !== 'open');
  return { status: unread?.status === 'tampered' ? 'tampered' : unread ? 'unavailable' : 'none' };
};

/**
 * The words of an action, and whether the defender approved the newest text: by the log alone, hash against hash.
 * [Note: an approval is of one text]
 */
export const actionFile = (reading: Reading, action: ActionView, pair: LogView | null): ActionFile => {
  const about = openOf(pair).filter(({ content }) => content['action'] === action.id);
  const drafts = about.flatMap((entry): DraftView[] => {
    const { content, sequence, hash, writtenOn } = entry;
    const draft = content.kind === 'draft' ? readDraft(content, ACTION_KINDS) : undefined;
    return draft ? [{ sequence, hash, writtenOn, by: byOf(reading, entry), to: draft.to, text: draft.text }] : [];
  });
  const entries = about.flatMap(({ content, hash, author }): ActionEntry[] => {
    const byApplicant = author === reading.record;
    if (content.kind === 'draft') return [{ kind: 'draft', hash, byApplicant }];
    return content.kind === 'approval' ? [{ kind: 'approval', draftHash: wordsOf(content['draft']), byApplicant }] : [];
  });
  const outcome = about.filter(({ content }) => content.kind === 'outcome').at(-1);
  const approval = approvalOf(entries);
  return {
    ...{ ...action, drafts, approval },
    outcome: outcome
      ? {
          ...{ sequence: outcome.sequence, writtenOn: outcome.writtenOn, by: byOf(reading, outcome) },
          ...{ text: wordsOf(outcome.content['text']), takenBack: false },
        }
      : null,
    alarming: (action.state === 'approved' || action.state === 'done') && approval !== 'approved',
  };
};

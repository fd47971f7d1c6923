import type { PairView } from '@vrijhaven/connect2protect/client';
import { AHEAD, IN_CONTACT } from '@vrijhaven/connect2protect/model';

export const SHOWS = ['now', 'alarm', 'asked', 'contact', 'over', 'all'] as const;
/** Which pairs are listed: those that somebody works on, those that ring, are asked, in contact, or over. */
export type Shows = (typeof SHOWS)[number];

export const ORDERS = ['urgent', 'next', 'last', 'defender', 'professional'] as const;
export type Order = (typeof ORDERS)[number];

/** How the board is looked at; it never leaves the page. */
export interface BoardView {
  readonly text: string;
  readonly shows: Shows;
  /** Of one professional only; empty for all. */
  readonly professional: string;
  readonly order: Order;
}

export const FIRST_VIEW: BoardView = { text: '', shows: 'now', professional: '', order: 'urgent' };

/** Why nothing is listed: no alarm rings, nobody works on any, or the filters leave none. */
export const nothingOf = ({ shows, text, professional }: BoardView): 'nothing' | 'nothing.alarm' | 'nothing.now' =>
  text === '' && professional === '' && (shows === 'alarm' || shows === 'now') ? `nothing.${shows}` : 'nothing';

/** Whether pairs that are over are wanted too: they are many in the end, and nobody works on them. */
export const isWhole = ({ shows }: BoardView): boolean => shows === 'over' || shows === 'all';

type NameOf = (application: string) => string;

/** Of a pair that ended nothing is urgent any more. */
export const hasAlarm = ({ alarms }: PairView): boolean => alarms.some(({ state }) => state === 'open');

const isShown = (pair: PairView, shows: Shows): boolean => {
  const { state } = pair;
  const [asked, contact] = [AHEAD.includes(state), IN_CONTACT.includes(state)];
  switch (shows) {
    case 'now':
      return asked || contact;
    case 'alarm':
      return hasAlarm(pair);
    case 'asked':
      return asked;
    case 'contact':
      return contact;
    case 'over':
      return !asked && !contact;
    case 'all':
      return true;
  }
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const NEVER = '9999';
const nextOf = ({ next }: PairView): string => next?.dueOn ?? NEVER;

const keyOf = (pair: PairView, order: Order, nameOf: NameOf): string => {
  switch (order) {
    case 'urgent':
      return `${hasAlarm(pair) ? '0' : '1'} ${pair.state === 'review' ? '0' : '1'} ${nextOf(pair)}`;
    case 'next':
      return nextOf(pair);
    case 'last':
      return pair.lastContact ?? '';
    case 'defender':
      return plain(nameOf(pair.application));
    case 'professional':
      return plain(pair.professional.name);
  }
};

/** What of the board is listed, in its order; equal ones by id, so that nothing jumps. */
export const listed = (pairs: readonly PairView[], view: BoardView, nameOf: NameOf): readonly PairView[] => {
  const wanted = plain(view.text);
  return pairs
    .filter((pair) => isShown(pair, view.shows))
    .filter(({ professional }) => view.professional === '' || professional.id === view.professional)
    .filter(({ application, professional }) => plain(`${nameOf(application)} ${professional.name}`).includes(wanted))
    .map((pair) => ({ pair, key: `${keyOf(pair, view.order, nameOf)} ${pair.id}` }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ pair }) => pair);
};

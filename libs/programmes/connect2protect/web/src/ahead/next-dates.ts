import type { PairView } from '@vrijhaven/connect2protect/client';
import { AHEAD, ANSWER_DAYS, IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { addDays, type Day } from '@vrijhaven/domain';

export const DATE_KINDS = ['contact', 'action', 'review', 'lapses', 'mandate'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** Something of a pair that falls on a day. */
export interface NextDate {
  readonly day: Day;
  readonly kind: DateKind;
  readonly pair: string;
  readonly application: string;
  readonly professional: string;
}

const ofPair = (pair: PairView): readonly (readonly [DateKind, Day | null | undefined])[] => {
  if (pair.paused) return [];
  if (AHEAD.includes(pair.state)) return [['lapses', addDays(pair.proposedOn, ANSWER_DAYS)]];
  if (!IN_CONTACT.includes(pair.state)) return [];
  const wanted = pair.actions.filter(({ state }) => state === 'drafted' || state === 'approved');
  return [
    ['contact', pair.next?.dueOn],
    ...wanted.map(({ dueOn }) => ['action', dueOn] as const),
    ['review', pair.state === 'active' ? pair.reviewOn : null],
    ['mandate', pair.professional.mandateEnds],
  ];
};

/** What falls on a day from today on, the soonest first; what is late is told with whose turn it is. */
export const nextDates = (pairs: readonly PairView[], today: Day, within: number): readonly NextDate[] =>
  pairs
    .flatMap((pair) =>
      ofPair(pair).flatMap(([kind, day]): NextDate[] =>
        day === null || day === undefined || day < today || day > addDays(today, within)
          ? []
          : [{ day, kind, pair: pair.id, application: pair.application, professional: pair.professional.name }],
      ),
    )
    .toSorted((left, right) => (`${left.day} ${left.pair}` < `${right.day} ${right.pair}` ? -1 : 1));

import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Day } from '@vrijhaven/domain';
import type { EditionView, EnrolmentView } from '@vrijhaven/training/client';
import { OVER } from '../over';

/** The next thing of an edition that falls on a day: an offer that ends, pre-work, its first day, or a module. */
export interface NextDate {
  readonly day: Day;
  readonly kind: 'module' | 'offer' | 'starts' | 'task';
  /** Of pre-work and modules. */
  readonly title: LocalisedText | null;
}

type Edition = Pick<EditionView, 'modules' | 'startsOn' | 'state' | 'tasks'>;
type Enrolment = Pick<EnrolmentView, 'offerExpiresOn' | 'state'>;

/** The soonest from today on; undefined when nothing is to come, or the edition is over. */
export const nextDateOf = (
  { state, startsOn, tasks, modules }: Edition,
  enrolments: readonly Enrolment[],
  today: Day,
): NextDate | undefined => {
  if (OVER.includes(state)) return undefined;
  const dates: readonly NextDate[] = [
    ...enrolments.flatMap(({ state: of, offerExpiresOn }): NextDate[] =>
      of === 'offered' && offerExpiresOn !== null ? [{ day: offerExpiresOn, kind: 'offer', title: null }] : [],
    ),
    ...tasks.map(({ dueOn, title }) => ({ day: dueOn, kind: 'task' as const, title })),
    { day: startsOn, kind: 'starts', title: null },
    ...modules.map(({ day, title }) => ({ day, kind: 'module' as const, title })),
  ];
  // The sort keeps what stands first on one day: an offer, then pre-work.
  return dates
    .filter(({ day }) => day >= today)
    .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0))[0];
};

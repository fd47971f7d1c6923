import type { ItemCode, ItemState } from './checklist/items';
import type { ResidencyState } from './residency.lifecycle';

/** What can stand in the way of a step: items of the checklist, and facts beside it. */
export type Guard = ItemCode | 'departureEntry' | 'followUps' | 'noMovePlanned';

/** What is known of a stay when somebody wants to take it further. */
export interface Standing {
  readonly items: Readonly<Partial<Record<ItemCode, ItemState>>>;
  /** Sealed entries that come with the step, by compartment. */
  readonly entries: readonly string[];
  /** Follow-ups that are still to be held. */
  readonly followUpsAhead: number;
  readonly followUpsHeld: number;
  /** A stay in another city is planned to go on from this one. */
  readonly movePlanned: boolean;
  /** Nothing leaves the office about this guest now. */
  readonly held: boolean;
}

type Check = (standing: Standing) => boolean;

const stateOf = ({ items }: Standing, code: ItemCode): ItemState => items[code] ?? 'todo';
const isDone =
  (code: ItemCode): Check =>
  (standing) =>
    stateOf(standing, code) === 'done';
const isDoneOrRefused =
  (code: ItemCode): Check =>
  (standing) =>
    ['done', 'refused'].includes(stateOf(standing, code));

const ARRIVAL: readonly (readonly [Guard, Check])[] = [
  ['housing', isDone('housing')],
  ['emergencyContact', isDone('emergencyContact')],
];
const DEPARTURE: readonly (readonly [Guard, Check])[] = [
  // [Note: nobody leaves unprepared] a plan for the return, or the guest's own no to making one, put down.
  ['returnPlan', isDoneOrRefused('returnPlan')],
  // [Note: who left during a hold] is noted among the office: `exit` is read by the guest and the city, and frozen.
  ['departureEntry', ({ entries, held }) => entries.includes('exit') || (held && entries.includes('notes'))],
  ['noMovePlanned', ({ movePlanned }) => !movePlanned],
];
const CLOSING: readonly (readonly [Guard, Check])[] = [
  [
    'followUps',
    (standing) =>
      standing.followUpsAhead === 0 &&
      (standing.followUpsHeld > 0 || ['refused', 'notNeeded'].includes(stateOf(standing, 'followUpDays'))),
  ],
];

/** The guards before each state; a state that is not named has none. The table of docs/architecture.md prints them. */
export const GUARDS: Readonly<Partial<Record<ResidencyState, readonly (readonly [Guard, Check])[]>>> = {
  arrived: ARRIVAL,
  departed: DEPARTURE,
  closed: CLOSING,
};

/** What still stands in the way of a step into `to`; nothing for most. */
export const openGuards = (to: ResidencyState, standing: Standing): Guard[] =>
  (GUARDS[to] ?? []).filter(([, holds]) => !holds(standing)).map(([guard]) => guard);

/** A stay gets longer once the guest is there, or longer than stays are: only with the visa looked at. */
export const openForExtension = ({ items }: Pick<Standing, 'items'>): Guard[] =>
  items.visaCheck === 'done' ? [] : ['visaCheck'];

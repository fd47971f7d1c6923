import type { Role } from '@vrijhaven/domain';
import type { ResidencyState } from '../residency.lifecycle';

export const STAGES = ['preparing', 'staying', 'returning', 'following'] as const;
export type Stage = (typeof STAGES)[number];

export const ITEM_CODES = [
  'passport',
  'visa',
  'travelPlan',
  'insurance',
  'housing',
  'emergencyContact',
  'arrivalBriefing',
  'registration',
  'programme',
  'securityTraining',
  'careOffered',
  'allies',
  'riskReview',
  'returnPlan',
  'exitRoute',
  'visaCheck',
  'followUpDays',
] as const;
export type ItemCode = (typeof ITEM_CODES)[number];

/** `refused`: the guest was asked and did not want it. `notNeeded`: it does not apply to them. */
export const ITEM_STATES = ['todo', 'done', 'notNeeded', 'refused'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export interface Item {
  readonly code: ItemCode;
  readonly stage: Stage;
  /** Who may work on it, of the office and the host city. */
  readonly by: readonly Role[];
  /** The usual day: so many days from the beginning or the end of the stay. */
  readonly due: { readonly from: 'start' | 'middle' | 'end'; readonly days: number };
  /** Under which compartment its details are sealed. */
  readonly sealedIn: 'stay' | 'exit';
}

const OFFICE: readonly Role[] = ['coordinator'];
const CITY: readonly Role[] = ['coordinator', 'cityCoordinator'];

const item = (code: ItemCode, stage: Stage, by: readonly Role[], due: Item['due']): Item => ({
  code,
  stage,
  by,
  due,
  sealedIn: stage === 'returning' || stage === 'following' ? 'exit' : 'stay',
});
const before = (days: number) => ({ from: 'start', days: -days }) as const;
const after = (days: number) => ({ from: 'start', days }) as const;
const middle = (days: number) => ({ from: 'middle', days }) as const;
const end = (days: number) => ({ from: 'end', days }) as const;

/** What is seen to in every stay, in the order in which it falls due. */
export const ITEMS: readonly Item[] = [
  item('passport', 'preparing', OFFICE, before(60)),
  item('visa', 'preparing', OFFICE, before(42)),
  item('insurance', 'preparing', OFFICE, before(21)),
  item('travelPlan', 'preparing', OFFICE, before(14)),
  item('housing', 'preparing', CITY, before(14)),
  item('emergencyContact', 'preparing', CITY, before(7)),
  item('arrivalBriefing', 'preparing', CITY, before(3)),
  item('registration', 'staying', CITY, after(5)),
  item('careOffered', 'staying', CITY, after(7)),
  item('programme', 'staying', CITY, after(14)),
  item('securityTraining', 'staying', CITY, after(28)),
  item('allies', 'staying', CITY, after(42)),
  item('riskReview', 'returning', OFFICE, middle(7)),
  item('returnPlan', 'returning', CITY, end(-21)),
  item('exitRoute', 'returning', CITY, end(-14)),
  item('visaCheck', 'returning', OFFICE, end(-21)),
  item('followUpDays', 'following', OFFICE, end(-7)),
];

/** What is so of the guest and not of the place: who goes on to another city has it already. */
export const GOES_ALONG: readonly ItemCode[] = ['passport', 'visa', 'insurance', 'securityTraining'];

/** While a stay is in one of these, its items can be worked on. */
export const WORKABLE: readonly ResidencyState[] = [
  ...(['planned', 'preparing', 'arrived', 'active', 'incident', 'returnPlanning'] as const),
  ...(['departed', 'followUp'] as const),
];

export const isItemCode = (code: string): code is ItemCode => ITEM_CODES.some((known) => known === code);

/** The item behind a code; every code has one. */
export const itemOf = (code: ItemCode): Item => {
  const found = ITEMS.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no item ${code}`);
  return found;
};

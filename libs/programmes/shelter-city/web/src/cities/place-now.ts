import type { Day, Period } from '@vrijhaven/domain';
import type { BlockView, PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';

export type PlaceNow = 'free' | 'stay' | 'turnover' | 'closed' | 'reserved' | 'retired';

const holds = ({ from, until }: Period, day: Day): boolean => from <= day && day < until;

/** What a place is on one day. */
export const placeNow = ({ blocks, residencies, retiredOn }: PlaceView, day: Day): PlaceNow => {
  const stay = residencies.find(
    ({ period, freeFrom, state }) => state !== 'cancelled' && holds({ from: period.from, until: freeFrom }, day),
  );
  if (stay) return day < stay.period.until ? 'stay' : 'turnover';
  const block = blocks.find(({ period }) => holds(period, day));
  if (block) return block.kind;
  return retiredOn !== null && retiredOn <= day ? 'retired' : 'free';
};

export type Coming =
  | { readonly kind: 'stay'; readonly stay: ResidencyView; readonly period: Period }
  | { readonly kind: 'block'; readonly block: BlockView; readonly period: Period };

/** What takes a place from that day on, the soonest first. */
export const comingUp = ({ blocks, residencies }: PlaceView, day: Day): readonly Coming[] =>
  [
    ...residencies
      .filter(({ state }) => state !== 'cancelled')
      .map((stay): Coming => ({ kind: 'stay', stay, period: stay.period })),
    ...blocks.map((block): Coming => ({ kind: 'block', block, period: block.period })),
  ]
    .filter(({ period }) => period.until > day)
    .sort((a, b) => (a.period.from < b.period.from ? -1 : 1));

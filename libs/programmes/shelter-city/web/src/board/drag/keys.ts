import { landing, PARTS, type Grip, type Part } from './grip';
import type { Spot } from '../edit/edit';
import { daysBetween } from '@vrijhaven/domain';

/** What a key does to something that is held. */
export type KeyStep =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'place'; readonly by: 1 | -1 }
  | { readonly kind: 'part' | 'drop' | 'back' };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
}

const A_WEEK = 7;
const FOUR_WEEKS = 28;

/** Arrows move as the page reads: in right-to-left pages the left arrow goes on in time. */
export const stepOf = ({ key, shiftKey }: Key, direction: 'ltr' | 'rtl'): KeyStep | undefined => {
  const on = direction === 'rtl' ? -1 : 1;
  const days = shiftKey ? A_WEEK : 1;
  switch (key) {
    case 'ArrowRight':
      return { kind: 'days', days: on * days };
    case 'ArrowLeft':
      return { kind: 'days', days: -on * days };
    case 'PageDown':
      return { kind: 'days', days: FOUR_WEEKS };
    case 'PageUp':
      return { kind: 'days', days: -FOUR_WEEKS };
    case 'ArrowDown':
      return { kind: 'place', by: 1 };
    case 'ArrowUp':
      return { kind: 'place', by: -1 };
    case 'Tab':
      return { kind: 'part' };
    case 'Enter':
    case ' ':
      return { kind: 'drop' };
    case 'Escape':
      return { kind: 'back' };
    default:
      return undefined;
  }
};

/** The part after this one, as far as it may move; a candidate without a place only moves as a whole. */
export const nextPart = ({ part, place, endOnly }: Grip): Part =>
  endOnly === true
    ? 'last'
    : place === undefined
      ? 'whole'
      : (PARTS[(PARTS.indexOf(part) + 1) % PARTS.length] ?? 'whole');

/** How far a spot has gone from where its grip was taken up. */
const travelled = (grip: Grip, spot: Spot): number =>
  grip.part === 'last'
    ? daysBetween(grip.period.until, spot.period.until)
    : daysBetween(grip.period.from, spot.period.from);

/** The next spot by days or by place; `places` are those of its city, from top to bottom. */
export const stepped = (grip: Grip, spot: Spot, step: KeyStep, places: readonly string[]): Spot => {
  if (step.kind === 'days') return landing(grip, spot.place, travelled(grip, spot) + step.days);
  if (step.kind !== 'place' || grip.part !== 'whole') return spot;
  return { ...spot, place: places[places.indexOf(spot.place) + step.by] ?? spot.place };
};

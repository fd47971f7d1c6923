import type { Period } from '@vrijhaven/domain';

/** Where a stay lies. */
export interface Spot {
  readonly place: string;
  readonly period: Period;
}

/** Only that: a whole stay brings more along, which must not go out with an edit. */
export const spotOf = ({ place, period }: Spot): Spot => ({ place, period });

/**
 * One thing that was done to the board. It names the application and not the stay: whoever is put back after a
 * cancellation gets a new stay, and the steps before must still find them.
 */
export type Edit =
  | { readonly kind: 'moved'; readonly application: string; readonly from: Spot; readonly to: Spot }
  | { readonly kind: 'planned'; readonly application: string; readonly to: Spot }
  | { readonly kind: 'cancelled'; readonly application: string; readonly from: Spot };

/** What takes an edit back. */
export const inverseOf = (edit: Edit): Edit => {
  switch (edit.kind) {
    case 'moved':
      return { ...edit, from: edit.to, to: edit.from };
    case 'planned':
      return { kind: 'cancelled', application: edit.application, from: edit.to };
    case 'cancelled':
      return { kind: 'planned', application: edit.application, to: edit.from };
  }
};

export const sameSpot = (a: Spot, b: Spot): boolean =>
  a.place === b.place && a.period.from === b.period.from && a.period.until === b.period.until;

import type { ShownCity, ShownPlace } from '../edit/pending';

/** One line of the board: the heading of a city, or a place. */
export type Row =
  | {
      readonly kind: 'city';
      readonly key: string;
      readonly top: number;
      readonly height: number;
      readonly city: ShownCity;
      readonly folded: boolean;
    }
  | {
      readonly kind: 'place';
      readonly key: string;
      readonly top: number;
      readonly height: number;
      readonly city: ShownCity;
      readonly place: ShownPlace;
    };

export interface Rows {
  readonly rows: readonly Row[];
  readonly height: number;
}

export interface RowHeights {
  readonly city: number;
  readonly place: number;
}

/** All lines from top to bottom; folded cities show their heading only. */
export const layRows = (cities: readonly ShownCity[], folded: ReadonlySet<string>, heights: RowHeights): Rows => {
  const rows: Row[] = [];
  let top = 0;
  for (const city of cities) {
    const closed = folded.has(city.slug);
    rows.push({ kind: 'city', key: city.id, top, height: heights.city, city, folded: closed });
    top += heights.city;
    for (const place of closed ? [] : city.places) {
      rows.push({ kind: 'place', key: place.id, top, height: heights.place, city, place });
      top += heights.place;
    }
  }
  return { rows, height: top };
};

/** The index of the line at a height; beyond the ends, the first or the last. */
export const rowIndexAt = ({ rows }: Rows, y: number): number => {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The line at a height, if there is one. */
export const rowAt = (rows: Rows, y: number): Row | undefined =>
  y < 0 || y >= rows.height ? undefined : rows.rows[rowIndexAt(rows, y)];

/** The line of a place, unless its city is folded. */
export const rowOfPlace = ({ rows }: Rows, place: string): Row | undefined =>
  rows.find((row) => row.kind === 'place' && row.place.id === place);

import type { Shown } from '../edit/pending';
import type { Row, Rows } from './rows';

/** A place of the keyboard on the board. */
export interface Target {
  readonly row: number;
  readonly key: string;
  /** The stay on which it stands, if any. */
  readonly stay?: Shown;
}

const staysOf = (row: Row | undefined): readonly Shown[] =>
  row?.kind === 'place' ? row.place.residencies.filter(({ state }) => state !== 'cancelled') : [];

const onStay = (row: number, stay: Shown): Target => ({ row, key: `stay:${stay.id}`, stay });

/** The target of a line: its heading, the stay nearest to a day, or the empty place. */
const ofRow = ({ rows }: Rows, index: number, day: string): Target | undefined => {
  const row = rows[index];
  if (row === undefined) return undefined;
  if (row.kind === 'city') return { row: index, key: `city:${row.key}` };
  const stays = staysOf(row);
  const near = stays.findLast(({ period }) => period.from <= day) ?? stays[0];
  return near === undefined ? { row: index, key: `place:${row.key}` } : onStay(index, near);
};

/** Where a key of the target is now; undefined when it is gone. */
export const findTarget = ({ rows }: Rows, key: string | undefined): Target | undefined => {
  if (key === undefined) return undefined;
  for (const [index, row] of rows.entries()) {
    if (key === `${row.kind}:${row.key}`) return { row: index, key };
    const stay = staysOf(row).find(({ id }) => key === `stay:${id}`);
    if (stay !== undefined) return onStay(index, stay);
  }
  return undefined;
};

/** Where an arrow leads: along a line from stay to stay, across lines to what lies nearest in time. */
export const neighbourOf = (
  rows: Rows,
  from: Target,
  key: string,
  direction: 'ltr' | 'rtl',
  day: string,
): Target | undefined => {
  const here = from.stay?.period.from ?? day;
  const along = staysOf(rows.rows[from.row]);
  const at = along.findIndex(({ id }) => id === from.stay?.id);
  const stayAt = (index: number): Target | undefined => {
    const stay = along[index];
    return stay && onStay(from.row, stay);
  };
  const on = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case 'ArrowDown':
      return ofRow(rows, from.row + 1, here);
    case 'ArrowUp':
      return ofRow(rows, from.row - 1, here);
    case on:
      return stayAt(at + 1);
    case back:
      return at > 0 ? stayAt(at - 1) : undefined;
    case 'Home':
      return stayAt(0);
    case 'End':
      return stayAt(along.length - 1);
    default:
      return undefined;
  }
};

/** Where the keyboard enters the board: the first line that is drawn. */
export const firstTarget = (rows: Rows, first: number, day: string): Target | undefined => ofRow(rows, first, day);

import type { Period } from '@vrijhaven/domain';
import { stretchOf, type Timeline } from '../time/geometry';
import { rowOfPlace, type Row, type Rows } from './rows';
import { scrollTo } from './use-timeline';

interface Laid {
  readonly rows: Rows;
  readonly timeline: Timeline;
  readonly side: number;
  readonly head: number;
}

const MARGIN = 24;

/** Scrolls a line, and days of it, into the window; what is in it already stays where it is. */
export const revealRow = (box: HTMLElement, { timeline, side, head }: Laid, row: Row, period?: Period): void => {
  const room = box.clientHeight - head;
  if (row.top < box.scrollTop) box.scrollTop = row.top;
  else if (row.top + row.height > box.scrollTop + room) box.scrollTop = row.top + row.height - room;
  if (period === undefined) return;
  const { start, length } = stretchOf(timeline, period);
  const width = box.clientWidth - side;
  const now = Math.abs(box.scrollLeft);
  if (start < now || start > now + width - MARGIN) scrollTo(box, start - MARGIN);
  else if (start + length > now + width && length < width - MARGIN) scrollTo(box, start + length + MARGIN - width);
};

/** The same for a place by its id. */
export const reveal = (box: HTMLElement, laid: Laid, place: string, period: Period): void => {
  const row = rowOfPlace(laid.rows, place);
  if (row) revealRow(box, laid, row, period);
};

import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Period } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import { dayAt, type Timeline } from '../time/geometry';
import { rowIndexAt, type Rows } from './rows';

/** What is drawn: the lines from `first` to `last`, and the stays that touch `drawn`. */
export interface Sight {
  readonly first: number;
  readonly last: number;
  readonly drawn: Period;
  /** The days that are really in the window. */
  readonly seen: Period;
}

/** Lines drawn beyond the window on either side, so that the next scroll finds them there. */
const SPARE_ROWS = 3;

export interface Frame {
  /** Width of the column with the places' names, and height of the heading. */
  readonly side: number;
  readonly head: number;
}

/** What a scrolled window shows. Days are cut at half windows: between two cuts nothing is drawn anew. */
export const sightOf = (
  box: { readonly along: number; readonly top: number; readonly width: number; readonly height: number },
  timeline: Timeline,
  rows: Rows,
): Sight => {
  const step = Math.max(box.width / 2, 1);
  const from = Math.floor(box.along / step - 1) * step;
  const until = from + box.width + 3 * step;
  return {
    first: Math.max(rowIndexAt(rows, box.top) - SPARE_ROWS, 0),
    last: Math.min(rowIndexAt(rows, box.top + box.height) + SPARE_ROWS, rows.rows.length - 1),
    drawn: { from: dayAt(timeline, from), until: addDays(dayAt(timeline, until), 1) },
    seen: { from: dayAt(timeline, box.along), until: addDays(dayAt(timeline, box.along + box.width), 1) },
  };
};

const sameDrawing = (a: Sight, b: Sight): boolean =>
  a.first === b.first && a.last === b.last && a.drawn.from === b.drawn.from && a.drawn.until === b.drawn.until;

/** The part of the board that is in sight. `onSeen` hears, at rest, which days these are. */
export const useSight = (
  scroller: RefObject<HTMLElement | null>,
  { timeline, rows, side, head }: { readonly timeline: Timeline; readonly rows: Rows } & Frame,
  onSeen: (seen: Period) => void,
): Sight => {
  const measure = useCallback((): Sight => {
    const box = scroller.current;
    return sightOf(
      {
        // Right-to-left boxes count their scrolling backwards from zero.
        along: Math.abs(box?.scrollLeft ?? 0),
        top: box?.scrollTop ?? 0,
        width: Math.max((box?.clientWidth ?? 0) - side, 0),
        height: Math.max((box?.clientHeight ?? 0) - head, 0),
      },
      timeline,
      rows,
    );
  }, [scroller, timeline, rows, side, head]);
  const [sight, setSight] = useState(measure);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    let frame = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      frame = 0;
      const now = measure();
      setSight((before) => (sameDrawing(before, now) ? before : now));
      clearTimeout(rest);
      rest = setTimeout(() => onSeen(measure().seen), AT_REST_MS);
    };
    const later = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    const resized = new ResizeObserver(later);
    resized.observe(box);
    box.addEventListener('scroll', later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      resized.disconnect();
      box.removeEventListener('scroll', later);
    };
  }, [scroller, measure, onSeen]);
  return sight;
};

const AT_REST_MS = 120;

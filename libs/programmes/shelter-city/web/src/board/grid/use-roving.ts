import { useCallback, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useDirection } from '@vrijhaven/ui';
import type { BoardActs } from '../acts';
import { dayAt, type Timeline } from '../time/geometry';
import { revealRow } from './reveal';
import { firstTarget, neighbourOf, type Target } from './roving';
import type { Rows } from './rows';

interface Roving {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: Rows;
  readonly timeline: Timeline;
  readonly side: number;
  readonly head: number;
  readonly active: Target | undefined;
  /** The first line that is drawn: where the keyboard enters. */
  readonly first: number;
  readonly acts: BoardActs;
}

/** Arrows walk over the board; the focus follows once the line they led to is in the document. */
export const useRoving = ({ scroller, rows, timeline, side, head, active, first, acts }: Roving) => {
  const direction = useDirection();
  const wanted = useRef<string>(undefined);
  const inside = useRef(false);

  useLayoutEffect(() => {
    // A stay that moved to another line is another element: the focus goes with it.
    if (inside.current && document.activeElement === document.body) wanted.current = active?.key;
    if (active === undefined || wanted.current !== active.key) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-target="${CSS.escape(active.key)}"]`);
    if (!element) return;
    wanted.current = undefined;
    element.focus({ preventScroll: true });
  });

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const box = scroller.current;
      if (!box || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const day = dayAt(timeline, Math.abs(box.scrollLeft));
      const from = active ?? firstTarget(rows, first, day);
      const next = from && neighbourOf(rows, from, event.key, direction, day);
      if (!next) return;
      event.preventDefault();
      wanted.current = next.key;
      const row = rows.rows[next.row];
      if (row) revealRow(box, { rows, timeline, side, head }, row, next.stay?.period);
      acts.visit(next.key);
    },
    [scroller, rows, timeline, side, head, active, first, acts, direction],
  );
  return {
    onKeyDown,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: () => {
      inside.current = false;
    },
  };
};

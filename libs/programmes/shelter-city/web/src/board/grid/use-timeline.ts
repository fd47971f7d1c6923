import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { addDays, dayOf, type Day } from '@vrijhaven/domain';
import { dayAt, includes, offsetOf, timelineAround, type Timeline } from '../time/geometry';
import { perDayOf, type Zoom } from '../time/zoom';

/** How much of the window lies before the day that one went to. */
const BEFORE = 0.12;

/**
 * The line of days as wide as the window asks for. A change of zoom keeps the middle of the window where it is;
 * a day beyond the ends of the line gets a line of its own.
 */
export const useTimeline = (scroller: RefObject<HTMLElement | null>, zoom: Zoom, side: number) => {
  const [width, setWidth] = useState(0);
  const [anchor, setAnchor] = useState<Day>(() => dayOf(new Date()));
  const wish = useRef<{ day: Day; at: number }>({ day: anchor, at: BEFORE });
  const timeline = useMemo(() => timelineAround(anchor, perDayOf(zoom, width - side)), [anchor, zoom, width, side]);
  const drawn = useRef<Timeline>(undefined);
  // A line that gets shorter is scrolled back by the browser before anybody can ask where it was.
  const along = useRef(0);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return undefined;
    const measure = () => setWidth(box.clientWidth);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(box);
    const scrolled = () => {
      along.current = Math.abs(box.scrollLeft);
    };
    box.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', scrolled);
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || width === 0) return;
    const before = drawn.current;
    const room = width - side;
    const target =
      before === undefined || before.from !== timeline.from
        ? wish.current
        : { day: dayAt(before, along.current + room / 2), at: 0.5 };
    drawn.current = timeline;
    scrollTo(box, offsetOf(timeline, target.day) - room * target.at);
    along.current = Math.abs(box.scrollLeft);
  }, [scroller, timeline, width, side]);

  /** Brings a day into the window, near its beginning. */
  const go = useCallback(
    (day: Day) => {
      const box = scroller.current;
      wish.current = { day, at: BEFORE };
      if (!box || !includes(timeline, addDays(day, 0))) setAnchor(day);
      else scrollTo(box, offsetOf(timeline, day) - (width - side) * BEFORE);
    },
    [scroller, timeline, width, side],
  );
  return { timeline, go, ready: width > 0 };
};

/** Scrolls along the line: boxes of right-to-left pages count backwards from zero. */
export const scrollTo = (box: HTMLElement, offset: number): void => {
  const sign = getComputedStyle(box).direction === 'rtl' ? -1 : 1;
  box.scrollLeft = sign * Math.max(offset, 0);
};

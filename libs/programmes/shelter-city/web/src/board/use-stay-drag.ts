import { useCallback, useEffect, useRef, useState, type PointerEvent as ReactPointerEvent } from 'react';
import type { Period } from '@vrijhaven/domain';
import { useDirection } from '@vrijhaven/ui';
import { shiftPeriod } from './geometry';

/** Something that can be taken up: a stay from its place, or a candidate from the lane. */
export interface Dragged {
  readonly key: string;
  readonly city: string;
  readonly period: Period;
  /** Undefined for a candidate without a place: then the drop says where the stay begins. */
  readonly place: string | undefined;
}

/** Where something was put down. Whether it fits is for the server to say. */
export interface Drop {
  readonly dragged: Dragged;
  readonly place: string;
  readonly period: Period;
}

/** A press becomes a drag after this many pixels; less is a click. */
const THRESHOLD = 6;
const EDGE = 48;

interface Grip {
  readonly dragged: Dragged;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

const trackAt = (x: number, y: number): HTMLElement | undefined =>
  document
    .elementsFromPoint(x, y)
    .map((element) => element.closest<HTMLElement>('[data-track]'))
    .find((track): track is HTMLElement => track !== null);

/**
 * Dragging with mouse or pen; fingers scroll, and for them and the keyboard there is the dialog.
 * `preview` is where the thing would land now.
 */
export const useStayDrag = (days: number, dayAt: (column: number) => string, onDrop: (drop: Drop) => void) => {
  const direction = useDirection();
  const grip = useRef<Grip>(undefined);
  const [preview, setPreview] = useState<Drop>();
  const latest = useRef<Drop>(undefined);
  const swallow = useRef(false);

  const aim = useCallback(
    ({ clientX, clientY }: PointerEvent): Drop | undefined => {
      const held = grip.current;
      const track = held && trackAt(clientX, clientY);
      const place = track?.dataset['track'];
      if (!held || !track || place === undefined || track.dataset['city'] !== held.dragged.city) return undefined;
      const { left, right, width } = track.getBoundingClientRect();
      const sign = direction === 'rtl' ? -1 : 1;
      if (held.dragged.place !== undefined) {
        const shift = Math.round((sign * (clientX - held.x)) / (width / days));
        return { dragged: held.dragged, place, period: shiftPeriod(held.dragged.period, shift) };
      }
      const inside = direction === 'rtl' ? right - clientX : clientX - left;
      const column = Math.floor(inside / (width / days));
      const from = dayAt(column);
      const length = Date.parse(held.dragged.period.until) - Date.parse(held.dragged.period.from);
      const until = new Date(Date.parse(from) + length).toISOString().slice(0, 10);
      return { dragged: held.dragged, place, period: { from, until } };
    },
    [days, dayAt, direction],
  );

  useEffect(() => {
    const show = (drop: Drop | undefined) => {
      latest.current = drop;
      setPreview(drop);
    };
    const move = (event: PointerEvent) => {
      const held = grip.current;
      if (!held) return;
      held.moved ||= Math.hypot(event.clientX - held.x, event.clientY - held.y) > THRESHOLD;
      if (!held.moved) return;
      event.preventDefault();
      document.body.classList.add('vh-dragging');
      scrollNearEdge(event);
      show(aim(event));
    };
    const end = (cancelled: boolean) => {
      const held = grip.current;
      grip.current = undefined;
      document.body.classList.remove('vh-dragging');
      if (!held?.moved) return;
      // The click that follows a drag is not a press on the bar.
      swallow.current = true;
      setTimeout(() => (swallow.current = false));
      const drop = latest.current;
      show(undefined);
      if (drop && !cancelled) onDrop(drop);
    };
    const up = () => end(false);
    const cancel = () => end(true);
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') end(true);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', escape);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', escape);
    };
  }, [aim, onDrop]);

  const take = (event: ReactPointerEvent, dragged: Dragged) => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    grip.current = { dragged, x: event.clientX, y: event.clientY, moved: false };
  };
  return { preview, take, wasDragged: () => swallow.current };
};

const scrollNearEdge = ({ clientX }: PointerEvent) => {
  const scroller = document.querySelector<HTMLElement>('.vh-board-scroll');
  if (!scroller) return;
  const { left, right } = scroller.getBoundingClientRect();
  if (clientX > right - EDGE) scroller.scrollBy({ left: 12 });
  else if (clientX < left + EDGE) scroller.scrollBy({ left: -12 });
};

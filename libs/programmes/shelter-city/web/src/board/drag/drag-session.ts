import type { Rows } from '../grid/rows';
import { rowAt } from '../grid/rows';
import { alongBox, nearestDay, type Timeline } from '../time/geometry';
import { daysTravelled, landing, shiftTo, type Grip } from './grip';
import type { Spot } from '../edit/edit';

/** The board as a drag needs it, read anew at every move: it may scroll and change meanwhile. */
export interface Ground {
  readonly scroller: HTMLElement;
  /** Where a stay is given back to. */
  readonly lane: () => Element | null;
  readonly rows: () => Rows;
  readonly timeline: () => Timeline;
  readonly direction: 'ltr' | 'rtl';
  readonly side: number;
  readonly head: number;
}

/** Over what the pointer is: a place where the thing could lie, the lane, or nothing of the kind. */
export type Aim =
  { readonly kind: 'spot'; readonly spot: Spot } | { readonly kind: 'lane' } | { readonly kind: 'none' };

/** What a drag tells whoever started it. Between `lift` and the end nothing but `aim` is called. */
export interface DragListener {
  lift(grip: Grip): void;
  aim(aim: Aim): void;
  drop(aim: Aim): void;
  cancel(): void;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** A press becomes a drag after this many pixels; less is a click. A finger first rests for a moment: else it scrolls. */
const THRESHOLD = 6;
const LONG_PRESS_MS = 380;
const EDGE = 48;
const FASTEST = 18;

const NOWHERE: Aim = { kind: 'none' };

/** Pixels to scroll in this frame: faster the deeper into the edge. */
const pull = (point: number, low: number, high: number): number => {
  if (point < low + EDGE) return -Math.min(FASTEST, ((low + EDGE - point) / EDGE) * FASTEST);
  if (point > high - EDGE) return Math.min(FASTEST, ((point - high + EDGE) / EDGE) * FASTEST);
  return 0;
};

const contains = (box: DOMRect, { clientX, clientY }: Point): boolean =>
  clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;

/** The scrolled box without its borders and scroll bars. */
const innerBox = (box: HTMLElement): DOMRect => {
  const { left, top } = box.getBoundingClientRect();
  return new DOMRect(left + box.clientLeft, top + box.clientTop, box.clientWidth, box.clientHeight);
};

/** How far along the line, and how far down the lines, a point of the window is. */
const pointOn = ({ scroller, direction, side, head }: Ground, { clientX, clientY }: Point) => {
  const box = innerBox(scroller);
  return {
    along: alongBox(clientX, box, direction) + Math.abs(scroller.scrollLeft) - side,
    down: clientY - box.top + scroller.scrollTop - head,
    inside: contains(box, { clientX, clientY }) && clientY >= box.top + head,
  };
};

/**
 * One press of a pointer on something that can be taken up, from the press to the end. Works on the document and
 * not on state, so that nothing is drawn anew while a hand moves. Answers how to end it early.
 */
export const startDrag = (
  press: Point & { readonly pointerId: number; readonly pointerType: string },
  grip: Grip,
  ground: Ground,
  heard: DragListener,
): (() => void) => {
  const start = pointOn(ground, press);
  let point: Point = press;
  let lifted = false;
  let frame = 0;
  let aimed: Aim = NOWHERE;
  const ending = new AbortController();
  const touch = press.pointerType === 'touch';

  const look = () => {
    const { along, down, inside } = pointOn(ground, point);
    const lane = ground.lane();
    const row = inside ? rowAt(ground.rows(), down) : undefined;
    if (lane !== null && contains(lane.getBoundingClientRect(), point)) aimed = { kind: 'lane' };
    else if (row?.kind !== 'place' || row.city.slug !== grip.city) aimed = NOWHERE;
    else {
      const timeline = ground.timeline();
      const days =
        grip.place === undefined
          ? shiftTo(grip, nearestDay(timeline, along))
          : daysTravelled(start.along, along, timeline.perDay);
      aimed = { kind: 'spot', spot: landing(grip, row.place.id, days) };
    }
    heard.aim(aimed);
  };
  const follow = () => {
    const box = innerBox(ground.scroller);
    const near = point.clientY > box.top - EDGE && point.clientY < box.bottom + EDGE;
    const [left, right] =
      ground.direction === 'rtl' ? [box.left, box.right - ground.side] : [box.left + ground.side, box.right];
    const dx = near ? pull(point.clientX, left, right) : 0;
    const dy = near ? pull(point.clientY, box.top + ground.head, box.bottom) : 0;
    if (dx !== 0 || dy !== 0) {
      ground.scroller.scrollBy(dx, dy);
      look();
    }
    // The lane may lie outside of what a small window shows.
    const past = pull(point.clientY, 0, window.innerHeight);
    if (past !== 0) window.scrollBy(0, past);
    frame = requestAnimationFrame(follow);
  };
  const lift = () => {
    lifted = true;
    document.body.classList.add('vh-dragging');
    document.body.classList.toggle('vh-dragging-stay', grip.place !== undefined);
    heard.lift(grip);
    look();
    frame = requestAnimationFrame(follow);
  };
  const timer = touch ? setTimeout(lift, LONG_PRESS_MS) : undefined;
  const end = (how: 'drop' | 'cancel') => {
    if (ending.signal.aborted) return;
    ending.abort();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    document.body.classList.remove('vh-dragging', 'vh-dragging-stay');
    if (!lifted) return;
    if (how === 'drop') heard.drop(aimed);
    else heard.cancel();
  };

  const listen = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void) => {
    window.addEventListener(type, act, { signal: ending.signal, capture: true });
  };
  listen('pointermove', (event) => {
    if (event.pointerId !== press.pointerId) return;
    point = event;
    const far = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY) > THRESHOLD;
    if (lifted) look();
    else if (far && touch) end('cancel');
    else if (far) lift();
  });
  listen('pointerup', () => end('drop'));
  listen('pointercancel', () => end('cancel'));
  listen('blur', ({ target }) => {
    if (target === window) end('cancel');
  });
  listen('contextmenu', (event) => {
    if (touch) event.preventDefault();
  });
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !lifted) return;
    event.preventDefault();
    event.stopPropagation();
    end('cancel');
  });
  return () => end('cancel');
};

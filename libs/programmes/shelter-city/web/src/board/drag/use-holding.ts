import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from 'react';
import { useDirection } from '@vrijhaven/ui';
import type { GridHandle } from '../grid/board-grid';
import type { Spot } from '../edit/edit';
import type { Aim } from './drag-session';
import { startDrag } from './drag-session';
import type { GhostHandle } from './ghost';
import type { Grip } from './grip';
import { nextPart, stepOf, stepped } from './keys';

/** What is in somebody's hand. */
export interface Held {
  readonly grip: Grip;
  readonly name: string;
  readonly by: 'pointer' | 'keys';
}

/** What happens to what is held, in words and in deeds. */
export interface HoldListener {
  readonly taken: (held: Held) => void;
  /** A key moved it; `place` is where it would lie. */
  readonly moved: (held: Held, spot: Spot) => void;
  readonly put: (held: Held, aim: Aim) => void;
  readonly back: (held: Held) => void;
}

interface Options {
  readonly grid: RefObject<GridHandle | null>;
  readonly lane: RefObject<HTMLElement | null>;
  readonly listener: HoldListener;
}

/** One thing at a time may be held, by a pointer or by the keyboard. Moving it draws nothing but its ghost. */
export const useHolding = ({ grid, lane, listener }: Options) => {
  const direction = useDirection();
  const [held, setHeld] = useState<Held>();
  const ghost = useRef<GhostHandle>(null);
  const spot = useRef<Spot>(undefined);
  const aimed = useRef<Aim>({ kind: 'none' });
  const heard = useRef(listener);
  const stop = useRef<() => void>(undefined);
  const swallow = useRef(false);
  useEffect(() => {
    heard.current = listener;
  });
  useEffect(() => () => stop.current?.(), []);

  const show = useCallback(
    (aim: Aim) => {
      aimed.current = aim;
      ghost.current?.show(aim);
      const over = aim.kind === 'lane';
      if (lane.current && over !== 'over' in lane.current.dataset) {
        if (over) lane.current.dataset['over'] = '';
        else delete lane.current.dataset['over'];
      }
    },
    [lane],
  );

  const press = useCallback(
    (event: ReactPointerEvent, grip: Grip, name: string) => {
      const { current: handle } = grid;
      if (event.button !== 0 || !handle?.scroller) return;
      stop.current?.();
      const mine: Held = { grip, name, by: 'pointer' };
      const leave = () => {
        show({ kind: 'none' });
        setHeld(undefined);
        // The click that follows a drag is not a press on the bar.
        swallow.current = true;
        setTimeout(() => (swallow.current = false));
      };
      stop.current = startDrag(
        event.nativeEvent,
        grip,
        {
          scroller: handle.scroller,
          lane: () => (grip.place === undefined ? null : lane.current),
          rows: () => grid.current?.rows ?? handle.rows,
          timeline: () => grid.current?.timeline ?? handle.timeline,
          ...{ direction, side: handle.side, head: handle.head },
        },
        {
          lift: () => {
            setHeld(mine);
            heard.current.taken(mine);
          },
          aim: show,
          drop: (aim) => {
            leave();
            heard.current.put(mine, aim);
          },
          cancel: () => {
            leave();
            heard.current.back(mine);
          },
        },
      );
    },
    [grid, lane, direction, show],
  );

  /** Takes something up with the keyboard; arrows move it then. */
  const grab = useCallback((grip: Grip, name: string, at: Spot) => {
    const mine: Held = { grip, name, by: 'keys' };
    spot.current = at;
    aimed.current = { kind: 'spot', spot: at };
    setHeld(mine);
    heard.current.taken(mine);
  }, []);
  // A ghost that has just been drawn does not know yet where it is.
  useEffect(() => ghost.current?.show(aimed.current), [held]);
  // Whoever reaches for something else with a pointer has put this back.
  useEffect(() => {
    if (held?.by !== 'keys') return undefined;
    const leave = () => {
      setHeld(undefined);
      heard.current.back(held);
    };
    window.addEventListener('pointerdown', leave, { capture: true });
    return () => window.removeEventListener('pointerdown', leave, { capture: true });
  }, [held]);

  /** Keys while something is held by them; true when the key was for it. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    const at = spot.current;
    const step = held?.by === 'keys' && at ? stepOf(event, direction) : undefined;
    if (!held || !at || !step) return false;
    event.preventDefault();
    event.stopPropagation();
    if (step.kind === 'back' || step.kind === 'drop') {
      show({ kind: 'none' });
      setHeld(undefined);
      if (step.kind === 'back') heard.current.back(held);
      else heard.current.put(held, { kind: 'spot', spot: at });
    } else if (step.kind === 'part') {
      const grip = { ...held.grip, part: nextPart(held.grip), period: at.period, place: held.grip.place && at.place };
      const next = { ...held, grip };
      setHeld(next);
      heard.current.taken(next);
    } else {
      const { current: handle } = grid;
      const places = handle?.rows.rows.flatMap((row) =>
        row.kind === 'place' && row.city.slug === held.grip.city ? [row.place.id] : [],
      );
      spot.current = stepped(held.grip, at, step, places ?? []);
      handle?.reveal(spot.current.place, spot.current.period);
      show({ kind: 'spot', spot: spot.current });
      heard.current.moved(held, spot.current);
    }
    return true;
  };
  return { held, ghost, press, grab, onKeyDown, wasDragged: () => swallow.current };
};

import { useImperativeHandle, useRef, type Ref } from 'react';
import { formatPeriod, useDirection, useLanguage } from '@vrijhaven/ui';
import { isTaken } from '../free-periods';
import { rowOfPlace, type Rows } from '../grid/rows';
import { stretchOf, type Timeline } from '../time/geometry';
import type { Aim } from './drag-session';
import type { Grip } from './grip';

/** The shadow of what is held. It is moved by hand, not by drawing the board anew. */
export interface GhostHandle {
  show(aim: Aim): void;
}

interface Props {
  ref: Ref<GhostHandle>;
  grip: Grip;
  name: string;
  rows: Rows;
  timeline: Timeline;
  side: number;
}

/** Where the held stay would lie now; its border says whether something is in the way, as far as this page knows. */
export const Ghost = ({ ref, grip, name, rows, timeline, side }: Props) => {
  const language = useLanguage();
  const direction = useDirection();
  const box = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      show: (aim) => {
        const element = box.current;
        const row = aim.kind === 'spot' ? rowOfPlace(rows, aim.spot.place) : undefined;
        if (!element || aim.kind !== 'spot' || row?.kind !== 'place') {
          if (element) element.hidden = true;
          return;
        }
        const { start, length } = stretchOf(timeline, aim.spot.period);
        const along = (side + start) * (direction === 'rtl' ? -1 : 1);
        element.hidden = false;
        element.style.inlineSize = `${length}px`;
        element.style.blockSize = `${row.height}px`;
        element.style.transform = `translate(${along}px, ${row.top}px)`;
        const taken = isTaken(row.place, aim.spot.period, grip.key);
        if (taken) element.dataset['taken'] = '';
        else delete element.dataset['taken'];
        if (words.current) words.current.textContent = `${name} · ${formatPeriod(aim.spot.period, language)}`;
      },
    }),
    [grip, name, rows, timeline, side, direction, language],
  );
  return (
    <div ref={box} className="vh-ghost" aria-hidden="true" hidden>
      <span ref={words} />
    </div>
  );
};

import { useImperativeHandle, useMemo, useRef, type CSSProperties, type ReactNode, type Ref } from 'react';
import type { Day, Period } from '@vrijhaven/domain';
import { useMessages, usePhone } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import type { BoardActs } from '../acts';
import type { ShownCity } from '../edit/pending';
import type { Look } from '../stay-states';
import { DAYS_A_WEEK, lengthOf, type Timeline } from '../time/geometry';
import type { Zoom } from '../time/zoom';
import { BoardHead } from './board-head';
import { CityRow } from './city-row';
import { Overlays } from './overlays';
import { PlaceRow } from './place-row';
import { reveal } from './reveal';
import { findTarget } from './roving';
import { layRows, type Rows } from './rows';
import { useRoving } from './use-roving';
import { useSight } from './use-sight';
import { useTimeline } from './use-timeline';

/** What the page may ask of the grid, and what a drag reads of it. */
export interface GridHandle {
  readonly scroller: HTMLElement | null;
  readonly rows: Rows;
  readonly timeline: Timeline;
  readonly side: number;
  readonly head: number;
  readonly seen: Period;
  go(day: Day): void;
  /** Scrolls so that these days of a place are in sight. */
  reveal(place: string, period: Period): void;
}

interface Props {
  ref: Ref<GridHandle>;
  cities: readonly ShownCity[];
  zoom: Zoom;
  folded: ReadonlySet<string>;
  faded: ReadonlySet<Look>;
  fresh: ReadonlySet<string>;
  lifted: string | undefined;
  loaded: readonly Period[];
  failed: boolean;
  nameOf: (application: string) => string;
  acts: BoardActs;
  visited: string | undefined;
  onSeen: (seen: Period) => void;
  /** The ghost of what is held, drawn over the lines. */
  ghost: (laid: { rows: Rows; timeline: Timeline; side: number }) => ReactNode;
}

/** The grid's measures; the style sheet uses the same through its variables. */
export const MEASURES = {
  wide: { side: 196, head: 62, days: 18, rows: { city: 40, place: 56 } },
  phone: { side: 0, head: 52, days: 18, rows: { city: 48, place: 84 } },
} as const;
const DAY_ROOM = 20;
const WEEK_ROOM = 16;

/** Weeks across, places down, a heading a city. Only what is in sight is in the document, either way. */
export const BoardGrid = (props: Props) => {
  const { ref, cities, zoom, folded, faded, fresh, lifted, loaded, failed, nameOf, acts, visited, onSeen, ghost } =
    props;
  const t = useMessages(shelterCityWords);
  const { side, head: plainHead, days, rows: heights } = MEASURES[usePhone() ? 'phone' : 'wide'];
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => layRows(cities, folded, heights), [cities, folded, heights]);
  const { timeline, go, ready } = useTimeline(scroller, zoom, side);
  const head = plainHead + (timeline.perDay >= DAY_ROOM ? days : 0);
  const sight = useSight(scroller, { timeline, rows, side, head }, onSeen);
  const active = findTarget(rows, visited);
  const roving = useRoving({ scroller, rows, timeline, side, head, active, first: sight.first, acts });

  useImperativeHandle(
    ref,
    () => ({
      scroller: scroller.current,
      ...{ rows, timeline, side, head, seen: sight.seen, go },
      reveal: (place, period) => {
        if (scroller.current) reveal(scroller.current, { rows, timeline, side, head }, place, period);
      },
    }),
    [rows, timeline, side, head, sight, go],
  );

  // The line where the keyboard stands stays in the document, or the focus would fall out of it.
  const indexes = ready ? rows.rows.map((_, index) => index).slice(sight.first, sight.last + 1) : [];
  if (active !== undefined && ready && !indexes.includes(active.row)) indexes.push(active.row);
  const entry = active ?? undefined;
  const firstKey = rows.rows[sight.first];
  const activeKey = entry?.key ?? (firstKey && `${firstKey.kind}:${firstKey.key}`);
  return (
    // Before its lines are laid it holds nothing that takes the focus, and can be scrolled all the same.
    <div
      className="vh-board-scroll vh-no-print"
      ref={scroller}
      data-zoom={zoom}
      {...(ready && rows.rows.length > 0 ? {} : { tabIndex: 0 })}
    >
      <div
        className="vh-board"
        role="grid"
        tabIndex={-1}
        aria-label={t('board.title')}
        aria-rowcount={rows.rows.length + 1}
        aria-colcount={2}
        {...roving}
        style={
          {
            '--vh-place': `${side}px`,
            '--vh-head': `${head}px`,
            '--vh-week': `${timeline.perDay * DAYS_A_WEEK}px`,
            '--vh-length': `${lengthOf(timeline)}px`,
            inlineSize: side + lengthOf(timeline),
          } as CSSProperties
        }
        data-weeks={timeline.perDay * DAYS_A_WEEK >= WEEK_ROOM || undefined}
      >
        {ready && <BoardHead timeline={timeline} drawn={sight.drawn} />}
        <div className="vh-board-body" role="presentation" style={{ blockSize: rows.height }}>
          {ready && <Overlays timeline={timeline} drawn={sight.drawn} loaded={loaded} failed={failed} />}
          <div role="rowgroup">
            {indexes.map((index) => {
              const row = rows.rows[index];
              const here =
                active?.row === index || (active === undefined && index === sight.first) ? activeKey : undefined;
              if (row?.kind === 'city')
                return (
                  <CityRow
                    key={row.key}
                    city={row.city}
                    folded={row.folded}
                    index={index + 2}
                    top={row.top}
                    height={row.height}
                    active={here !== undefined}
                    acts={acts}
                  />
                );
              return (
                row && (
                  <PlaceRow
                    key={row.key}
                    place={row.place}
                    index={index + 2}
                    top={row.top}
                    height={row.height}
                    timeline={timeline}
                    drawn={sight.drawn}
                    nameOf={nameOf}
                    faded={faded}
                    fresh={fresh}
                    lifted={row.place.residencies.some(({ id }) => id === lifted) ? lifted : undefined}
                    active={here}
                    acts={acts}
                  />
                )
              );
            })}
          </div>
          {ghost({ rows, timeline, side })}
        </div>
      </div>
    </div>
  );
};

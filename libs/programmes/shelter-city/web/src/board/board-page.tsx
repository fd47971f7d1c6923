import { useCallback, useMemo, useRef, useState } from 'react';
import { dayOf, type Period } from '@vrijhaven/domain';
import type { ProposalView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { EmptyState, LoadView, Page, useLive, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { useAnnouncer } from './announcer';
import { BoardDialogs } from './board-dialogs';
import { BoardToolbar } from './board-toolbar';
import { Connection } from './connection';
import { staysById } from './data/board-data';
import { useBoard } from './data/use-board';
import { useNames } from './data/use-names';
import { Ghost } from './drag/ghost';
import { spotOf } from './edit/edit';
import { filtered, NO_FILTERS, toggled } from './filters';
import { BoardGrid, type GridHandle } from './grid/board-grid';
import { ParkingLane } from './lane/parking-lane';
import { wishOf } from './lane/wish';
import { Legend } from './legend';
import { PrintBoard } from './print/print-board';
import { PrintDialog } from './print/print-dialog';
import { usePrint } from './print/use-print';
import { mayMove } from './stay-states';
import { timelineAround, periodOf } from './time/geometry';
import { zoomBy } from './time/zoom';
import { useBoardKeys } from './use-board-keys';
import { useFresh } from './use-fresh';
import { useLook } from './use-look';
import { useTouchGuard } from './use-touch-guard';
import { useWork } from './use-work';
import { boardWords } from './words';

const READY = ['accepted', 'visaPending'];
/** Whether the reader sees the stay from which a guest goes on: a city does not, and cannot plan the next. */
const seesStayBefore = (proposals: readonly ProposalView[], application: string, next: string): boolean =>
  proposals.some(({ id, candidate, residency }) => candidate.id === application && id !== next && residency !== null);

/** Weeks × places: the own city for a city coordinator, all of them for the office. */
export const BoardPage = () => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const { zoom, folded, setZoom, fold } = useLook();
  const [slug, setSlug] = useState('');
  const [filters, setFilters] = useState(NO_FILTERS);
  const [seen, setSeen] = useState<Period>();
  const [printing, setPrinting] = useState(false);
  const grid = useRef<GridHandle>(null);
  const lane = useRef<HTMLElement>(null);
  const touched = useTouchGuard();
  const today = dayOf(new Date());
  const { announce, announcer } = useAnnouncer();
  const { fresh, mark } = useFresh();

  const mine = useRef<(application: string) => boolean>(() => false);
  const source = useBoard(
    useCallback(
      (stays: readonly ResidencyView[]) => {
        const others = stays.filter(({ application }) => !mine.current(application));
        mark(others);
        if (others.length > 0) announce(b('fresh', { count: others.length }));
      },
      [mark, announce, b],
    ),
  );
  const { data, proposals, loading, fault, refresh, ensure } = source;
  useLive('board', refresh);
  const nameOf = useNames(proposals);
  const work = useWork({ source, grid, lane, nameOf, announce, fold });
  const { edits, holding, cities, acts } = work;
  mine.current = (application) => edits.pending.some((edit) => edit.application === application);

  const onSeen = useCallback(
    (span: Period) => {
      setSeen((before) => (before?.from === span.from && before.until === span.until ? before : span));
      ensure(span);
    },
    [ensure],
  );
  useBoardKeys({
    zoom: (steps) => setZoom(zoomBy(zoom, steps)),
    undo: () => void edits.undo(),
    redo: () => void edits.redo(),
  });

  const retry = useCallback(() => void refresh(), [refresh]);
  const begun = data.loaded.length > 0;
  const shown = useMemo(() => filtered(cities, slug, filters), [cities, slug, filters]);
  // Whoever stands on the board no longer waits, also while the answer is on its way.
  const placed = useMemo(
    () =>
      new Set(
        [...staysById(cities).values()].filter(({ state }) => mayMove(state)).map(({ application }) => application),
      ),
    [cities],
  );
  // Without the places there is nowhere to put anybody yet.
  const parked = (begun ? proposals : undefined)?.filter(
    ({ id, residency, candidate, city, isMove, agreed }) =>
      // Who goes on to another city is placed in the first one, and waits once they said yes. Only the office sees both.
      (isMove
        ? agreed && seesStayBefore(proposals ?? [], candidate.id, id)
        : READY.includes(candidate.state) && !placed.has(candidate.id)) &&
      (residency === null || residency.state === 'cancelled') &&
      (slug === '' || city.slug === slug),
  );
  const openPlacing = useCallback(
    (proposal: ProposalView) => {
      const place = data.cities.find(({ id }) => id === proposal.city.id)?.places[0];
      if (place) work.setOpen({ kind: 'place', proposal, place: place.id, period: wishOf(proposal, today) });
    },
    [data.cities, today, work],
  );

  const sight = seen ?? { from: today, until: periodOf(timelineAround(today, 1)).until };
  const plain = useCallback(() => ({ slug, names: false, period: sight }), [slug, sight.from, sight.until]);
  const { print, paper } = usePrint(plain, ({ slug: chosen, ...wish }) => (
    <PrintBoard {...wish} nameOf={nameOf} cities={cities.filter((city) => chosen === '' || city.slug === chosen)} />
  ));
  const begin = () => {
    ensure(sight);
    return Promise.resolve();
  };
  const empty = begun && data.cities.every(({ places }) => places.length === 0);

  return (
    <Page
      wide
      title={t('board.title')}
      actions={
        <BoardToolbar
          {...{ cities: data.cities, slug, zoom, seen, today }}
          steps={{
            mayUndo: edits.mayUndo,
            mayRedo: edits.mayRedo,
            undo: () => void edits.undo(),
            redo: () => void edits.redo(),
          }}
          onSlug={setSlug}
          onZoom={setZoom}
          onGo={(day) => grid.current?.go(day)}
          onPrint={() => setPrinting(true)}
        />
      }
    >
      <Connection fault={begun ? fault : undefined} onRetry={retry} />
      {!begun && fault !== undefined && (
        <LoadView loading={{ state: 'failed', data: undefined, fault, reload: begin }}>{() => null}</LoadView>
      )}
      {empty ? (
        <EmptyState icon="board" title={t('board.empty')}>
          {t('board.empty.what')}
        </EmptyState>
      ) : (
        <div className="vh-board-work" ref={touched} onKeyDownCapture={work.onKeyDown}>
          <ParkingLane ref={lane} parked={parked} acts={acts} onPlace={openPlacing} />
          <Legend
            faded={filters.faded}
            onFade={(look) => setFilters((before) => ({ ...before, faded: toggled(before.faded, look) }))}
            free={filters.free !== undefined}
            onFree={() => setFilters((before) => ({ ...before, free: before.free === undefined ? sight : undefined }))}
          />
          {filters.free && (
            <p className="vh-small" role="status">
              {shown.length === 0 ? b('free.none') : b('free.what')}
            </p>
          )}
          <BoardGrid
            ref={grid}
            cities={shown}
            {...{ zoom, folded, fresh, nameOf, acts, onSeen }}
            faded={filters.faded}
            lifted={holding.held?.grip.key}
            loaded={data.loaded}
            failed={fault !== undefined && !loading}
            visited={work.visited}
            ghost={(laid) =>
              holding.held && <Ghost ref={holding.ghost} grip={holding.held.grip} name={holding.held.name} {...laid} />
            }
          />
        </div>
      )}
      {announcer}
      <BoardDialogs
        open={work.open}
        cities={cities}
        known={data.loaded.find(({ from, until }) => from <= today && today < until) ?? sight}
        nameOf={nameOf}
        candidateOf={(whose) => proposals?.find(({ candidate }) => candidate.id === whose)?.candidate}
        onOpen={work.setOpen}
        onClose={work.close}
        onGrab={(stay) => {
          work.close();
          grid.current?.reveal(stay.place, stay.period);
          work.grabStay(stay);
        }}
        onCancel={(stay) => {
          work.close();
          void edits.perform({ kind: 'cancelled', application: stay.application, from: spotOf(stay) });
        }}
        onChanged={() => void refresh()}
        onDone={(edit, residency) => {
          source.take(residency);
          edits.remember(edit);
        }}
      />
      {printing && (
        <PrintDialog
          cities={cities}
          start={{ slug, names: false, period: sight }}
          onClose={() => setPrinting(false)}
          onPrint={(wish) => {
            setPrinting(false);
            print(wish);
          }}
        />
      )}
      {paper}
    </Page>
  );
};

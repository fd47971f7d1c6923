import { useCallback, useState } from 'react';
import { addDays, dayOf, type Period } from '@vrijhaven/domain';
import type { CityView, ProposalView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { Button, EmptyState, LoadView, Page, SelectField, useMessages, usePhone } from '@vrijhaven/ui';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { BoardGrid } from './board-grid';
import { BoardList } from './board-list';
import { BoardNav } from './board-nav';
import { daysOf, periodOf, spanAround } from './geometry';
import { Legend } from './legend';
import { returnFocusTo } from './return-focus';
import { ParkingLane } from './parking-lane';
import { PlaceDialog } from './place-dialog';
import { StayDialog } from './stay-dialog';
import { useBoard, type Board } from './use-board';
import { useMoveStay } from './use-move-stay';
import { useStayDrag, type Drop } from './use-stay-drag';

const WEEKS = 30;

type Open =
  | { kind: 'stay'; stay: ResidencyView; city: CityView }
  | { kind: 'move'; stay: ResidencyView; city: CityView; place: string; period: Period }
  | { kind: 'place'; proposal: ProposalView; city: CityView; place: string; period: Period };

/** Weeks × places: the own city for a city coordinator, all of them for the office. */
export const BoardPage = () => {
  const t = useMessages(shelterCityWords);
  const [span, setSpan] = useState(() => spanAround(dayOf(new Date()), WEEKS));
  const [slug, setSlug] = useState('');
  const { loading, board, reload } = useBoard(span);
  return (
    <Page
      wide
      title={t('board.title')}
      actions={
        <>
          {board && board.cities.length > 1 && (
            <SelectField
              label={t('board.city')}
              value={slug}
              options={[
                { value: '', label: t('board.allCities') },
                ...board.cities.map((city) => ({ value: city.slug, label: city.name })),
              ]}
              onChange={setSlug}
            />
          )}
          <BoardNav span={span} onChange={setSpan} />
          <Button icon="print" kind="quiet" onClick={() => window.print()}>
            {t('board.print')}
          </Button>
        </>
      }
    >
      <LoadView loading={loading} label={t('board.loading')}>
        {() => board && <Filled board={board} slug={slug} span={span} reload={() => void reload()} />}
      </LoadView>
    </Page>
  );
};

interface FilledProps {
  board: Board;
  slug: string;
  span: ReturnType<typeof spanAround>;
  reload: () => void;
}

const Filled = ({ board, slug, span, reload }: FilledProps) => {
  const t = useMessages(shelterCityWords);
  const phone = usePhone();
  const { shelterCity } = useShelterCityDesk();
  const moveStay = useMoveStay(reload);
  const [open, setOpen] = useState<Open>();
  const cities = board.cities.filter((city) => slug === '' || city.slug === slug);
  const parked = board.parked.filter(({ city }) => slug === '' || city.slug === slug);

  const openPlacing = (proposal: ProposalView, period: Period, place?: string) => {
    const city = board.cities.find(({ id }) => id === proposal.city.id);
    const first = place ?? city?.places[0]?.id;
    if (city && first !== undefined) setOpen({ kind: 'place', proposal, city, place: first, period });
  };
  const drop = ({ dragged, place, period }: Drop) => {
    const proposal = board.parked.find(({ id }) => id === dragged.key);
    if (proposal) {
      openPlacing(proposal, period, place);
      return;
    }
    const city = board.cities.find((each) => each.slug === dragged.city);
    const stay = city?.places.flatMap(({ residencies }) => residencies).find(({ id }) => id === dragged.key);
    if (!city || !stay || (stay.place === place && stay.period.from === period.from)) return;
    const name = board.nameOf(stay.application);
    void moveStay(stay, name, place, period).then((outcome) => {
      if (outcome?.kind === 'PlaceTaken') setOpen({ kind: 'move', stay, city, place, period });
    });
  };
  const dayAt = useCallback((column: number) => addDays(span.from, column), [span.from]);
  const { preview, take, wasDragged } = useStayDrag(daysOf(span), dayAt, drop);
  const openStay = (stay: ResidencyView, city: CityView) => {
    if (!wasDragged()) setOpen({ kind: 'stay', stay, city });
  };
  const close = () => {
    setOpen(undefined);
    if (open !== undefined && open.kind !== 'place') returnFocusTo(open.stay.id);
  };

  if (board.cities.every(({ places }) => places.length === 0)) {
    return (
      <EmptyState icon="board" title={t('board.empty')}>
        {t('board.empty.what')}
      </EmptyState>
    );
  }
  return (
    <>
      <ParkingLane parked={parked} onPlace={openPlacing} onTake={take} />
      {phone ? (
        <BoardList cities={cities} nameOf={board.nameOf} onOpen={openStay} />
      ) : (
        <>
          <BoardGrid
            cities={cities}
            span={span}
            nameOf={board.nameOf}
            preview={preview}
            onOpen={openStay}
            onTake={take}
          />
          <Legend />
        </>
      )}
      {open?.kind === 'stay' && (
        <StayDialog
          stay={open.stay}
          place={open.city.places.find(({ id }) => id === open.stay.place)}
          name={board.nameOf(open.stay.application)}
          onMove={() => setOpen({ ...open, kind: 'move', place: open.stay.place, period: open.stay.period })}
          onClose={close}
          onChanged={reload}
        />
      )}
      {open?.kind === 'move' && (
        <PlaceDialog
          title={t('stay.move.title', { name: board.nameOf(open.stay.application) })}
          act={t('stay.move.go')}
          city={open.city}
          known={periodOf(span)}
          start={open}
          moving={open.stay.id}
          onClose={close}
          onChoose={(place, period) => moveStay.ask(open.stay, place, period)}
          onDone={({ residency }) => {
            moveStay.said(open.stay, residency, board.nameOf(open.stay.application));
            close();
          }}
        />
      )}
      {open?.kind === 'place' && (
        <PlaceDialog
          title={t('lane.place.title', { name: candidateName(open.proposal.candidate) })}
          act={t('lane.place.go')}
          city={open.city}
          known={periodOf(span)}
          start={open}
          onClose={close}
          onChoose={(place, period) => shelterCity.schedule({ proposal: open.proposal.id, place, period })}
          onDone={() => {
            moveStay.placed(candidateName(open.proposal.candidate));
            close();
          }}
        />
      )}
    </>
  );
};

import { useState } from 'react';
import { dayOf, isDay, lastDayOf, periodThrough, type Period } from '@vrijhaven/domain';
import type { CandidateView, CityView, ResidencyOutcome } from '@vrijhaven/shelter-city/client';
import {
  Button,
  Dialog,
  formatPeriod,
  Notice,
  SelectField,
  TextField,
  uiWords,
  useAct,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { boardWords } from './words';
import { useGuardWords } from './panel/use-guard-words';
import { freePeriods, isTaken, nearestFits, sinceDay } from './free-periods';
import { missedBy } from '../available';

/** Scheduling and moving ask the same question; `onChoose` is what differs. */
export interface PlaceDialogProps {
  title: string;
  act: string;
  city: CityView;
  /** The span that the board has loaded: outside it only the server knows what is free. */
  known: Period;
  start: { place: string; period: Period };
  moving?: string;
  /** A stay that goes on from one in another city. */
  next?: boolean;
  /** Whose stay it is: their days are set beside the chosen ones. */
  candidate?: Pick<CandidateView, 'need'> | undefined;
  /** What the server called free when it refused exactly this. */
  refused?: readonly Period[];
  onClose: () => void;
  onChoose: (place: string, period: Period) => Promise<ResidencyOutcome>;
  onDone: (outcome: Extract<ResidencyOutcome, { kind: 'done' }>) => void;
}

/** Each of these has words of its own. */
const SAID: readonly ResidencyOutcome['kind'][] = ['done', 'PlaceTaken', 'GuardsOpen', 'OnHold'];

/** Place and dates without dragging: the same act for keyboard, phone and screen reader. */
export const PlaceDialog = ({
  title,
  act,
  city,
  known,
  start,
  moving,
  candidate,
  next = false,
  refused,
  onClose,
  onChoose,
  onDone,
}: PlaceDialogProps) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const ui = useMessages(uiWords);
  const { guardsText } = useGuardWords();
  const language = useLanguage();
  const { busy, run } = useAct();
  const [placeId, setPlaceId] = useState(start.place);
  const [from, setFrom] = useState(start.period.from);
  const [last, setLast] = useState(lastDayOf(start.period));
  const [outcome, setOutcome] = useState<ResidencyOutcome | undefined>(
    refused && { kind: 'PlaceTaken', free: refused },
  );

  const valid = isDay(from) && isDay(last) && from <= last;
  const period = valid ? periodThrough(from, last) : undefined;
  const place = city.places.find(({ id }) => id === placeId);
  const inTheWay = place !== undefined && period !== undefined && isTaken(place, period, moving);
  const local = inTheWay ? freePeriods(place, known, moving) : [];
  const free = outcome?.kind === 'PlaceTaken' ? outcome.free : local;
  const today = dayOf(new Date());
  // What lies behind us is no offer, unless somebody records a stay of the past.
  const offered = from < today ? free : sinceDay(free, today);
  const missed = period && missedBy({ period }, candidate);
  const taken = outcome?.kind === 'PlaceTaken' || inTheWay;

  const edit = (change: () => void) => {
    setOutcome(undefined);
    change();
  };
  const choose = async () => {
    if (!period) return;
    setOutcome(undefined);
    const given = await run(() => onChoose(placeId, period));
    setOutcome(given);
    if (given?.kind === 'done') onDone(given);
  };

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={!valid} onClick={() => void choose()}>
            {act}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('place.place')}
        value={placeId}
        options={city.places.map(({ id, name }) => ({ value: id, label: `${name} · ${city.name}` }))}
        onChange={(value) => edit(() => setPlaceId(value))}
      />
      <div className="vh-two">
        <TextField
          label={t('place.from')}
          type="date"
          value={from}
          onChange={(value) => edit(() => setFrom(value))}
          required
        />
        <TextField
          label={t('place.last')}
          type="date"
          value={last}
          min={from}
          onChange={(value) => edit(() => setLast(value))}
          error={valid ? undefined : t('place.order')}
          required
        />
      </div>
      {place && <p className="vh-muted vh-small">{t('place.turnover', { count: place.turnoverDays })}</p>}
      {taken && period && (
        <Notice tone="warn" title={t('place.taken')} live>
          <Fits
            fits={nearestFits(offered, period)}
            onPick={(fit) =>
              edit(() => {
                setFrom(fit.from);
                setLast(lastDayOf(fit));
              })
            }
          />
        </Notice>
      )}
      {missed && <Notice tone="info">{t('place.outside', { period: formatPeriod(missed, language) })}</Notice>}
      {outcome?.kind === 'GuardsOpen' && (
        <Notice tone="warn" title={b('guards.first')} live>
          {guardsText(outcome.items)}
        </Notice>
      )}
      {outcome?.kind === 'OnHold' && (
        <Notice tone="warn" live>
          {b('onHold')}
        </Notice>
      )}
      {outcome !== undefined && !SAID.includes(outcome.kind) && (
        <Notice tone="warn" live>
          {next && outcome.kind === 'InvalidInput'
            ? b('edit.meets')
            : t(outcome.kind === 'StateMismatch' ? 'place.changed' : 'place.refused')}
        </Notice>
      )}
      {period && !taken && (
        <p aria-live="polite" className="vh-small">
          {t('place.summary', { place: place?.name ?? '', period: formatPeriod(period, language) })}
        </p>
      )}
    </Dialog>
  );
};

const Fits = ({ fits, onPick }: { fits: readonly Period[]; onPick: (fit: Period) => void }) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  if (fits.length === 0) return <p>{t('place.nothingFree')}</p>;
  return (
    <>
      <p>{t('place.nearest')}</p>
      <div className="vh-row">
        {fits.map((fit) => (
          <Button key={fit.from} small onClick={() => onPick(fit)}>
            {formatPeriod(fit, language)}
          </Button>
        ))}
      </div>
    </>
  );
};

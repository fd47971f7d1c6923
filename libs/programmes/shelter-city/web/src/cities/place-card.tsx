import { dayOf } from '@vrijhaven/domain';
import type { PlaceView } from '@vrijhaven/shelter-city/client';
import {
  Button,
  formatDay,
  formatPeriod,
  IconButton,
  joinList,
  Pill,
  useAct,
  useLanguage,
  useMessages,
  useToast,
  type PillTone,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { attributeName, shelterCityWords } from '../words';
import { comingUp, placeNow, type Coming, type PlaceNow } from './place-now';
import { cityWords } from './words';

const TONES: Readonly<Record<PlaceNow, PillTone>> = {
  free: 'good',
  stay: 'active',
  turnover: 'neutral',
  closed: 'danger',
  reserved: 'waiting',
  retired: 'done',
};

interface Props {
  place: PlaceView;
  onEdit: () => void;
  onBlock: () => void;
  onRetire: () => void;
  /** Undefined where there is nothing above or below. */
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onChanged: () => void;
}

/** One place: what it is today, what comes, and what may be done with it. */
export const PlaceCard = ({ place, onEdit, onBlock, onRetire, onUp, onDown, onChanged }: Props) => {
  const t = useMessages(cityWords);
  const words = useMessages(shelterCityWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const today = dayOf(new Date());
  const now = placeNow(place, today);
  const coming = comingUp(place, today);
  const restore = async () => {
    const outcome = await run(() => shelterCity.restorePlace({ id: place.id, version: place.version }));
    if (outcome === undefined) return;
    const done = outcome.kind === 'done';
    toast({ tone: done ? 'good' : 'warn', text: done ? t('retire.restored', { place: place.name }) : t('changed') });
    onChanged();
  };
  return (
    <article className="vh-city-place" aria-label={place.name}>
      <header className="vh-row">
        <h4 className="vh-grow">
          <bdi>{place.name}</bdi>
        </h4>
        <Pill tone={TONES[now]}>{t(`place.now.${now}`)}</Pill>
        <span className="vh-city-order vh-no-print">
          <IconButton
            icon="up"
            label={t('place.up', { place: place.name })}
            disabled={onUp === undefined}
            onClick={onUp}
          />
          <IconButton
            icon="down"
            label={t('place.down', { place: place.name })}
            disabled={onDown === undefined}
            onClick={onDown}
          />
        </span>
      </header>
      <p className="vh-muted vh-small">
        {joinList(
          [
            t('place.turnover', { count: place.turnoverDays }),
            ...place.attributes.map((each) => attributeName(each, words)),
          ],
          language,
        )}
      </p>
      {place.retiredOn !== null && (
        <p className="vh-small">{t('retire.since', { day: formatDay(place.retiredOn, language) })}</p>
      )}
      {coming.length === 0 ? (
        <p className="vh-muted vh-small">{t('place.nothing')}</p>
      ) : (
        <ul className="vh-city-coming">
          {coming.map((each) => (
            <ComingRow key={each.kind + each.period.from} place={place} coming={each} onChanged={onChanged} />
          ))}
        </ul>
      )}
      <div className="vh-row vh-no-print">
        <Button small onClick={onEdit}>
          {t('place.edit')}
        </Button>
        {place.retiredOn === null ? (
          <>
            <Button small icon="calendar" onClick={onBlock}>
              {t('block.add')}
            </Button>
            <Button small kind="quiet" onClick={onRetire}>
              {t('retire.open')}
            </Button>
          </>
        ) : (
          <Button small icon="undo" busy={busy} onClick={() => void restore()}>
            {t('retire.back')}
          </Button>
        )}
      </div>
    </article>
  );
};

const ComingRow = ({ place, coming, onChanged }: { place: PlaceView; coming: Coming; onChanged: () => void }) => {
  const t = useMessages(cityWords);
  const words = useMessages(shelterCityWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const period = formatPeriod(coming.period, language);
  if (coming.kind === 'stay') {
    return (
      <li>
        <span className="vh-grow">{period}</span>
        <span className="vh-small">
          {t('place.stay')} · {words(`residency.${coming.stay.state}`)}
        </span>
      </li>
    );
  }
  const { block } = coming;
  const open = async (later: boolean) => {
    const outcome = await run(() => shelterCity.removeBlock({ id: block.id, version: block.version, later }));
    if (outcome === undefined) return;
    const { kind, reason } = block;
    const years = outcome.kind === 'done' ? outcome.count : 1;
    toast(
      outcome.kind === 'done'
        ? {
            tone: 'good',
            text: t('block.removed', { place: place.name }),
            action: {
              label: t('undo'),
              run: () =>
                void run(() =>
                  shelterCity.createBlock({ place: place.id, period: block.period, kind, reason, years }),
                ).then(onChanged),
            },
          }
        : { tone: 'warn', text: t('changed') },
    );
    onChanged();
  };
  return (
    <li>
      <span className="vh-grow">{period}</span>
      <span className="vh-small">
        {t(`kind.${block.kind}`)} · {t(`reason.${block.reason}`)}
      </span>
      <Button small kind="quiet" busy={busy} onClick={() => void open(false)}>
        {t('block.remove')}
      </Button>
      {block.series !== null && (
        <Button small kind="quiet" busy={busy} onClick={() => void open(true)}>
          {t('block.removeLater')}
        </Button>
      )}
    </li>
  );
};

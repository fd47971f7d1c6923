import { useState } from 'react';
import { addDays, dayOf, daysBetween, isDay, periodThrough } from '@vrijhaven/domain';
import type { HouseOutcome, PlaceView } from '@vrijhaven/shelter-city/client';
import {
  BLOCK_KINDS,
  BLOCK_REASONS,
  MAX_BLOCK_DAYS,
  MAX_BLOCK_YEARS,
  type BlockKind,
  type BlockReason,
} from '@vrijhaven/shelter-city/model';
import {
  ChoiceField,
  formatPeriod,
  FormDialog,
  SelectField,
  TextField,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { OutcomeNotice } from './outcome-notice';
import { cityWords } from './words';

interface Props {
  place: PlaceView;
  onClose: () => void;
  onDone: () => void;
}

/** Closes or reserves a place for some days, once or every year. */
export const BlockForm = ({ place, onClose, onDone }: Props) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [kind, setKind] = useState<BlockKind>('closed');
  const [reason, setReason] = useState<BlockReason>('season');
  const [from, setFrom] = useState(addDays(dayOf(new Date()), 7));
  const [last, setLast] = useState(addDays(dayOf(new Date()), 20));
  const [years, setYears] = useState('1');
  const [outcome, setOutcome] = useState<HouseOutcome>();

  const valid = isDay(from) && isDay(last) && from <= last && daysBetween(from, last) < MAX_BLOCK_DAYS;
  const set = async () => {
    const period = periodThrough(from, last);
    const answer = await run(() =>
      shelterCity.createBlock({ place: place.id, period, kind, reason, years: Number(years) }),
    );
    setOutcome(answer);
    if (answer?.kind !== 'done') return;
    toast({
      tone: 'good',
      text: t('block.done', { place: place.name, period: formatPeriod(period, language) }),
      action: {
        label: t('undo'),
        run: () => void run(() => shelterCity.removeBlock({ id: answer.id, version: answer.version, later: true })),
      },
    });
    onDone();
  };

  return (
    <FormDialog
      title={t('block.title', { place: place.name })}
      act={t('block.go')}
      busy={busy}
      disabled={!valid}
      onAct={() => void set()}
      onClose={onClose}
    >
      <p>{t('block.what')}</p>
      <ChoiceField
        legend={t('block.kind')}
        value={kind}
        choices={BLOCK_KINDS.map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kind.${value}.what`) }))}
        onChange={setKind}
      />
      <SelectField
        label={t('block.reason')}
        value={reason}
        options={BLOCK_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
        onChange={setReason}
      />
      <div className="vh-two">
        <TextField label={t('block.from')} type="date" value={from} onChange={setFrom} required />
        <TextField
          label={t('block.last')}
          type="date"
          value={last}
          min={from}
          onChange={setLast}
          error={valid ? undefined : t('block.order')}
          required
        />
      </div>
      <SelectField
        label={t('block.years')}
        value={years}
        options={Array.from({ length: MAX_BLOCK_YEARS }, (_, at) => ({
          value: String(at + 1),
          label: at === 0 ? t('block.once') : t('block.yearly', { count: at + 1 }),
        }))}
        onChange={setYears}
      />
      <OutcomeNotice outcome={outcome} />
    </FormDialog>
  );
};

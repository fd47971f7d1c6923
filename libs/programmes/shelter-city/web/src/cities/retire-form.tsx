import { useState } from 'react';
import { dayOf, isDay } from '@vrijhaven/domain';
import type { HouseOutcome, PlaceView } from '@vrijhaven/shelter-city/client';
import { formatDay, FormDialog, TextField, useAct, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { OutcomeNotice } from './outcome-notice';
import { cityWords } from './words';

interface Props {
  place: PlaceView;
  onClose: () => void;
  onDone: () => void;
}

/** Gives a place up from a day on; what stands in the way is shown by its days. */
export const RetireForm = ({ place, onClose, onDone }: Props) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [from, setFrom] = useState(dayOf(new Date()));
  const [outcome, setOutcome] = useState<HouseOutcome>();

  const retire = async () => {
    const answer = await run(() => shelterCity.retirePlace({ id: place.id, version: place.version, from }));
    setOutcome(answer);
    if (answer?.kind !== 'done') return;
    toast({
      tone: 'good',
      text: t('retire.done', { place: place.name, day: formatDay(from, language) }),
      action: {
        label: t('undo'),
        run: () => void run(() => shelterCity.restorePlace({ id: answer.id, version: answer.version })),
      },
    });
    onDone();
  };

  return (
    <FormDialog
      title={t('retire.title', { place: place.name })}
      act={t('retire.go')}
      busy={busy}
      disabled={!isDay(from)}
      danger
      onAct={() => void retire()}
      onClose={onClose}
    >
      <p>{t('retire.what')}</p>
      <TextField label={t('retire.from')} type="date" value={from} onChange={setFrom} required />
      <OutcomeNotice outcome={outcome} />
    </FormDialog>
  );
};

import { useState } from 'react';
import type { Period } from '@vrijhaven/domain';
import type { ResidencyOutcome, StayFile } from '@vrijhaven/shelter-city/client';
import { formatPeriod, useAct, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../../port';
import { stayWords } from '../words';

export interface NewEndProps {
  readonly stay: StayFile;
  readonly onClose: () => void;
  readonly reload: () => void;
}

/** Gives a stay other days in its own place; what stood in the way stays to be shown. */
export const useNewEnd = ({ stay, onClose, reload }: NewEndProps) => {
  const t = useMessages(stayWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<Exclude<ResidencyOutcome, { kind: 'done' }>>();
  const change = async (period: Period) => {
    setRefused(undefined);
    const request = { residency: stay.id, place: stay.place, period, version: stay.version };
    const outcome = await run(() => shelterCity.move(request));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind === 'done') {
      toast({ tone: 'good', text: t('dates.done', { period: formatPeriod(outcome.residency.period, language) }) });
      onClose();
    } else setRefused(outcome);
  };
  return { busy, change, refused, forget: () => setRefused(undefined) };
};

import { useMemo } from 'react';
import type { Period } from '@vrijhaven/domain';
import type { ResidencyOutcome, ResidencyView } from '@vrijhaven/shelter-city/client';
import { formatPeriod, useLanguage, useMessages, useReportFault, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';

/** Moving a stay with a word about it and a way back. */
export const useMoveStay = (reload: () => void) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const report = useReportFault();

  return useMemo(() => {
    const ask = (stay: ResidencyView, place: string, period: Period) =>
      shelterCity.move({ residency: stay.id, place, period, version: stay.version });

    const back = async (before: ResidencyView, now: ResidencyView) => {
      try {
        const outcome = await ask(now, before.place, before.period);
        toast({ text: t(outcome.kind === 'done' ? 'stay.undone' : 'stay.notUndone') });
      } catch (error) {
        report(error);
      }
      reload();
    };

    const said = (before: ResidencyView, now: ResidencyView, name: string) => {
      toast({
        tone: 'good',
        text: t('stay.moved', { name, period: formatPeriod(now.period, language) }),
        action: { label: t('stay.undo'), run: () => void back(before, now) },
      });
      reload();
    };

    const placed = (name: string) => {
      toast({ tone: 'good', text: t('lane.placed', { name }) });
      reload();
    };

    const move = async (
      stay: ResidencyView,
      name: string,
      place: string,
      period: Period,
    ): Promise<ResidencyOutcome | undefined> => {
      try {
        const outcome = await ask(stay, place, period);
        if (outcome.kind === 'done') said(stay, outcome.residency, name);
        else if (outcome.kind !== 'PlaceTaken') {
          toast({ tone: 'danger', text: t(outcome.kind === 'StateMismatch' ? 'place.changed' : 'place.refused') });
          reload();
        }
        return outcome;
      } catch (error) {
        report(error);
        return undefined;
      }
    };
    return Object.assign(move, { ask, said, placed });
  }, [t, language, shelterCity, toast, report, reload]);
};

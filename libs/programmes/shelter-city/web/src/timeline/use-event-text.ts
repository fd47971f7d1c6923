import type { StayEvent } from '@vrijhaven/shelter-city/client';
import { isItemCode, ITEM_STATES, RESIDENCY_STATES } from '@vrijhaven/shelter-city/model';
import { formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import { useChecklistTexts } from '../stays/use-stay-texts';
import { stayWords } from '../stays/words';
import { shelterCityWords } from '../words';

/** A change of a stay in words. */
export const useEventText = () => {
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const texts = useChecklistTexts();
  const language = useLanguage();
  return ({ kind, to, item, due }: StayEvent): string => {
    const day = due === null ? '' : formatDay(due, language);
    const state = RESIDENCY_STATES.find((each) => each === to);
    const itemState = ITEM_STATES.find((each) => each === to);
    if (kind === 'state') return t('event.state', { to: state ? states(`residency.${state}`) : '' });
    if (kind === 'item')
      return t('event.item', {
        item: item !== null && isItemCode(item) ? (texts[item] ?? item) : '',
        to: itemState ? t(`state.${itemState}`) : '',
      });
    const held = to === 'missed' ? t('followUp.missed') : t('followUp.done');
    return t(`event.${kind}`, { day, to: held });
  };
};

import { useCallback } from 'react';
import { countryName } from '@vrijhaven/applications/web';
import { useLanguage, useMessages } from '@vrijhaven/ui';
import { placingWords } from '../placing/words';
import type { Barrier } from './barriers';

/** What speaks against a city, in the words of the suggestions. */
export const useBarrierText = (): ((barrier: Barrier, city: string) => string) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  return useCallback(
    (barrier, city) => {
      if (barrier.kind !== 'avoidsCommunity') return t(`block.${barrier.kind}`, { city });
      const { community } = barrier;
      const name = /^[A-Z]{2}$/.test(community) ? countryName(community, language) : community;
      return t('block.avoidsCommunity', { community: name, cities: city });
    },
    [t, language],
  );
};

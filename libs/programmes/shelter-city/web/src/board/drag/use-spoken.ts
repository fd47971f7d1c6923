import { useMemo } from 'react';
import { formatPeriod, useLanguage, useMessages } from '@vrijhaven/ui';
import type { Spot } from '../edit/edit';
import type { ShownCity } from '../edit/pending';
import { isTaken } from '../free-periods';
import { boardWords } from '../words';
import type { Held } from './use-holding';

/** What is said while something is held: where it is, whether that is free, and what the keys do. */
export const useSpoken = (cities: readonly ShownCity[], announce: (text: string) => void) => {
  const b = useMessages(boardWords);
  const language = useLanguage();
  return useMemo(() => {
    const place = (id: string | undefined) => cities.flatMap(({ places }) => places).find((each) => each.id === id);
    return {
      taken: ({ grip, name, by }: Held) => {
        if (by === 'keys') announce(b(`held.${grip.part}`, { name, period: formatPeriod(grip.period, language) }));
      },
      moved: ({ grip }: Held, spot: Spot) => {
        const there = place(spot.place);
        const busy = there !== undefined && isTaken(there, spot.period, grip.key);
        announce(
          b(busy ? 'held.taken' : 'held.over', {
            place: there?.name ?? '',
            period: formatPeriod(spot.period, language),
          }),
        );
      },
      back: ({ name }: Held) => announce(b('held.back', { name })),
    };
  }, [cities, announce, b, language]);
};

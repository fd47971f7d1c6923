import { useCallback, useMemo } from 'react';
import { addDays, dayOf } from '@vrijhaven/domain';
import { useLive, useLoad } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';

const BEHIND = 14;
const AHEAD = 2 * 366;

/** Every city that the member keeps, with what takes its places in the next two years; fresh when anybody changes it. */
export const useCities = () => {
  const { shelterCity } = useShelterCityDesk();
  const span = useMemo(() => {
    const today = dayOf(new Date());
    return { from: addDays(today, -BEHIND), until: addDays(today, AHEAD) };
  }, []);
  const loading = useLoad(
    useCallback(async () => {
      const [cities, feeds] = await Promise.all([shelterCity.loadBoard(span), shelterCity.loadFeeds()]);
      return { cities, feeds };
    }, [shelterCity, span]),
  );
  useLive('cities', loading.reload);
  useLive('board', loading.reload);
  return loading;
};

import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { caseCode } from '@vrijhaven/applications/web';
import { dayOf } from '@vrijhaven/domain';
import { useRoles } from '@vrijhaven/organisation/web';
import type { StayView } from '@vrijhaven/shelter-city/client';
import { dueOf } from '@vrijhaven/shelter-city/model';
import {
  EmptyState,
  formatDay,
  formatPeriod,
  Icon,
  LoadView,
  Page,
  Pill,
  SelectField,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { stayTone } from '../board/stay-states';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { byUrgency, lateItems, openItems } from './next-item';
import { PastStaysCard } from './past-stays-card';
import { useChecklistTexts } from './use-stay-texts';
import { stayWords } from './words';

/** Who is coming and who is here, the most urgent first. */
export const StaysPage = () => {
  const t = useMessages(stayWords);
  const { stays, shelterCity } = useShelterCityDesk();
  const isOffice = useRoles().includes('coordinator');
  const [city, setCity] = useState('');
  const loading = useLoad(
    useCallback(async () => {
      const [list, proposals, cities, past] = await Promise.all([
        stays.load(),
        shelterCity.loadProposals(),
        shelterCity.loadCities(),
        isOffice ? stays.past() : [],
      ]);
      const names = new Map(proposals.map(({ candidate }) => [candidate.id, candidateName(candidate)]));
      const cityNames = new Map(cities.map(({ slug, name }) => [slug, name]));
      return { list: list.toSorted(byUrgency), names, cityNames, past };
    }, [stays, shelterCity, isOffice]),
  );
  const { reload } = loading;
  useLive(
    'stays',
    useCallback(() => void reload(), [reload]),
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LoadView loading={loading} label={t('opening')}>
        {({ list, names, cityNames, past }) => {
          const cities = [...new Set(list.map((stay) => stay.city))].sort();
          const shown = list.filter((stay) => city === '' || stay.city === city);
          if (list.length === 0)
            return (
              <div className="vh-stack">
                <EmptyState icon="calendar" title={t('none')}>
                  {t('none.what')}
                </EmptyState>
                <PastStaysCard past={past} cityNames={cityNames} />
              </div>
            );
          return (
            <div className="vh-stack">
              {cities.length > 1 && (
                <SelectField
                  label={t('filter.city')}
                  value={city}
                  options={[
                    { value: '', label: t('filter.all') },
                    ...cities.map((value) => ({ value, label: cityNames.get(value) ?? value })),
                  ]}
                  onChange={setCity}
                />
              )}
              <ul className="vh-candidates">
                {shown.map((stay) => (
                  <li key={stay.id}>
                    <StayCard
                      stay={stay}
                      name={names.get(stay.application) ?? caseCode(stay.application)}
                      city={cityNames.get(stay.city) ?? stay.city}
                    />
                  </li>
                ))}
              </ul>
              <PastStaysCard past={past.filter((each) => city === '' || each.city === city)} cityNames={cityNames} />
            </div>
          );
        }}
      </LoadView>
    </Page>
  );
};

const StayCard = ({ stay, name, city }: { stay: StayView; name: string; city: string }) => {
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const language = useLanguage();
  const texts = useChecklistTexts();
  const late = lateItems(stay, dayOf(new Date())).length;
  const [next] = openItems(stay);
  return (
    <Link to="/stays/$id" params={{ id: stay.id }} className="vh-candidate">
      <span className="vh-row">
        <span className="vh-strong vh-grow">
          <bdi>{name}</bdi>
        </span>
        <Pill tone={stayTone(stay.state)}>{states(`residency.${stay.state}`)}</Pill>
      </span>
      <span className="vh-row vh-small vh-muted">
        <Icon name="calendar" size={16} />
        {formatPeriod(stay.period, language)} · <bdi>{city}</bdi>
      </span>
      {next && (
        <span className="vh-small">
          {t('next', { item: texts[next.code] ?? next.code, day: formatDay(dueOf(next, stay.period), language) })}
        </span>
      )}
      {late > 0 && (
        <span>
          <Pill tone="waiting">{t('late', { count: late })}</Pill>
        </span>
      )}
    </Link>
  );
};

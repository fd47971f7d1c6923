import { cityOfTeam } from '@vrijhaven/domain';
import type { KeyPlace } from '@vrijhaven/organisation/client';
import { joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { cityName } from '../role-name';
import { keyWords } from './words';

/** `Contact, Messages · Utrecht: Need profile`: what keys open, the office first. */
export const KeyPlaces = ({ places }: { places: readonly KeyPlace[] }) => {
  const t = useMessages(keyWords);
  const language = useLanguage();
  const teams = [...new Set(places.map(({ team }) => team))].toSorted((a, b) => {
    if (a === 'office' || b === 'office') return a === 'office' ? -1 : 1;
    return a.localeCompare(b);
  });
  return (
    <ul className="vh-key-places">
      {teams.map((team) => {
        const city = cityOfTeam(team as `host:${string}`);
        const names = places.filter((place) => place.team === team).map(({ compartment }) => t(`opens.${compartment}`));
        return (
          <li key={team}>
            <strong>{city === undefined ? t('office') : <bdi>{cityName(city)}</bdi>}</strong>:{' '}
            {joinList(names, language)}
          </li>
        );
      })}
    </ul>
  );
};

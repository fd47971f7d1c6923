import { kindOfTeam, partnerOfTeam, type Team } from '@vrijhaven/domain';
import type { KeyPlace } from '@vrijhaven/organisation/client';
import { joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { cityName } from '../role-name';
import { organisationWords } from '../words';
import { keyWords } from './words';

/** `Contact, Messages · Utrecht: Need profile`: what keys open, the office first. */
export const KeyPlaces = ({ places }: { places: readonly KeyPlace[] }) => {
  const t = useMessages(keyWords);
  const words = useMessages(organisationWords);
  const language = useLanguage();
  const nameOf = (team: Team) => {
    const kind = kindOfTeam(team);
    if (kind === 'office') return t('office');
    return kind === 'professional' ? words('role.professional') : <bdi>{cityName(partnerOfTeam(team) ?? '')}</bdi>;
  };
  const teams = [...new Set(places.map(({ team }) => team))].toSorted((a, b) => {
    if (a === 'office' || b === 'office') return a === 'office' ? -1 : 1;
    return a.localeCompare(b);
  });
  return (
    <ul className="vh-key-places">
      {teams.map((team) => {
        const names = places.filter((place) => place.team === team).map(({ compartment }) => t(`opens.${compartment}`));
        return (
          <li key={team}>
            <strong>{nameOf(team as Team)}</strong>: {joinList(names, language)}
          </li>
        );
      })}
    </ul>
  );
};

import { cityOfTeam, editionOfTeam, type Role, type Team } from '@vrijhaven/domain';
import { useMessages } from '@vrijhaven/ui';
import { organisationWords } from './words';

/** `middelburg` → `Middelburg`, `den-haag` → `Den Haag`: a city or an edition is called by its slug until its name is loaded. */
export const cityName = (slug: string): string =>
  slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

/** `City coordinator · Utrecht`, `Trainer · The Hague 2027`; a professional's team needs no name beside the role. */
export const RoleName = ({ role, team }: { role: Role; team: Team }) => {
  const t = useMessages(organisationWords);
  const place = cityOfTeam(team) ?? editionOfTeam(team);
  return (
    <>
      {t(`role.${role}`)}
      {place !== undefined && (
        <>
          {' · '}
          <bdi>{cityName(place)}</bdi>
        </>
      )}
    </>
  );
};

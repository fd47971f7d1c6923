import { cityOfTeam, type Role, type Team } from '@vrijhaven/domain';
import { useMessages } from '@vrijhaven/ui';
import { organisationWords } from './words';

/** `middelburg` → `Middelburg`, `den-haag` → `Den Haag`: a city is called by its slug until its name is loaded. */
export const cityName = (slug: string): string =>
  slug
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

/** `City coordinator · Utrecht`. */
export const RoleName = ({ role, team }: { role: Role; team: Team }) => {
  const t = useMessages(organisationWords);
  const city = cityOfTeam(team);
  return (
    <>
      {t(`role.${role}`)}
      {city !== undefined && (
        <>
          {' · '}
          <bdi>{cityName(city)}</bdi>
        </>
      )}
    </>
  );
};

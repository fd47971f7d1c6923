import { useRoles } from '@vrijhaven/organisation/web';

/** From which side a member looks at pairs; who coordinates sees most. */
export type Place = 'coordinator' | 'professional' | 'securityOfficer';

export const usePlace = (): Place => {
  const roles = useRoles();
  if (roles.includes('pairingCoordinator')) return 'coordinator';
  return roles.includes('professional') ? 'professional' : 'securityOfficer';
};

import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLoad, useMessages } from '@vrijhaven/ui';
import { hasRole } from '../member';
import { useMember, useOrganisationDesk } from '../port';
import { organisationWords } from '../words';

/** Tells a coordinator, wherever they are, that applicants depend on them; silent while all is well. */
export const CheckpointBanner = () => (hasRole(useMember(), 'coordinator') ? <Check /> : null);

const Check = () => {
  const t = useMessages(organisationWords);
  const { checkpoints } = useOrganisationDesk();
  const standing = useLoad(useCallback(() => checkpoints.state(), [checkpoints])).data?.standing;
  if (standing === undefined || standing === 'fresh') return null;
  const grave = standing === 'expired' || standing === 'none';
  return (
    <p className={grave ? 'vh-banner vh-banner-danger vh-no-print' : 'vh-banner vh-no-print'} role="status">
      {t(`trust.standing.${standing}.what`)} <Link to="/trust">{t('trust.title')}</Link>
    </p>
  );
};

import { Link } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useLive, useLoad, useMessages, useRevisit } from '@vrijhaven/ui';
import { hasRole } from '../member';
import { useMember, useOrganisationDesk } from '../port';
import { onActsChanged } from '../waiting/acts-changed';
import { organisationWords } from '../words';

/** Tells a coordinator, wherever they are, that applicants depend on them; silent while all is well. */
export const CheckpointBanner = () => (hasRole(useMember(), 'coordinator') ? <Check /> : null);

const Check = () => {
  const t = useMessages(organisationWords);
  const { checkpoints } = useOrganisationDesk();
  const loading = useLoad(useCallback(() => checkpoints.state(), [checkpoints]));
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  // Signed here, signed by a colleague, or simply later: a banner that outlives its reason is not believed again.
  useEffect(() => onActsChanged(again), [again]);
  useLive('signatures', again);
  useRevisit(again);
  const standing = loading.data?.standing;
  if (standing === undefined || standing === 'fresh') return null;
  const grave = standing === 'expired' || standing === 'none';
  return (
    <p className={grave ? 'vh-banner vh-banner-danger vh-no-print' : 'vh-banner vh-no-print'} role="status">
      {t(`trust.standing.${standing}.what`)} <Link to="/trust">{t('trust.title')}</Link>
    </p>
  );
};

import { useCallback } from 'react';
import { useLoad, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { useSigner } from './use-line';
import { escrowWords } from './words';

/**
 * Tells everybody, wherever they are, that the escrow which stands was opened. It stays until a new one is set: nobody
 * can click such a thing away for themselves.
 */
export const EscrowBanner = () => {
  const t = useMessages(escrowWords);
  const { escrows } = useOrganisationDesk();
  const signer = useSigner();
  const state = useLoad(useCallback(() => escrows.uses(), [escrows])).data;
  const [newest] = state?.uses ?? [];
  if (newest === undefined || state?.isUsed !== true) return null;
  return (
    <p className="vh-banner vh-banner-danger" role="alert">
      {t('banner.used', { reason: t(`reason.${newest.reason}`), by: signer(newest) })} {t('banner.renew')}
    </p>
  );
};

import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useLoad, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { accountWords } from './words';

/** Above every page, from the first one after coming in: the account has something to tell. */
export const AccountBanner = () => {
  const t = useMessages(accountWords);
  const { account } = useOrganisationDesk();
  const { data } = useLoad(useCallback(() => account.load(), [account]));
  if (data === undefined || data.notices.length === 0) return null;
  return (
    <p className="vh-banner vh-banner-danger vh-no-print" role="status">
      {t('notices')} <Link to="/account">{t('notice.look')}</Link>
    </p>
  );
};

import { Page, useMessages } from '@vrijhaven/ui';
import { AccountSecurity } from './account-security';
import { accountWords } from './words';
import { WaysInCard } from './ways-in-card';
import { YouCard } from './you-card';

/** What concerns only the person at the desk, one card a subject. */
export const AccountPage = () => {
  const t = useMessages(accountWords);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <YouCard />
      <WaysInCard />
      <AccountSecurity />
    </Page>
  );
};

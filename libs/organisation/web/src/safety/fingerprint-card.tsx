import { useCallback } from 'react';
import { Card, LoadView, useLoad, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';
import { SpokenNumber } from './spoken-number';

/** What every member of one organisation sees alike. */
export const FingerprintCard = () => {
  const t = useMessages(organisationWords);
  const { safety } = useOrganisationDesk();
  const loading = useLoad(useCallback(() => safety.fingerprint(), [safety]));
  return (
    <Card title={t('fingerprint.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t('fingerprint.what')}</p>
        <LoadView loading={loading}>
          {(number) => <SpokenNumber number={number} label={t('fingerprint.title')} />}
        </LoadView>
      </div>
    </Card>
  );
};

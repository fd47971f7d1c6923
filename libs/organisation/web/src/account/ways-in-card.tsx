import { useCallback, useState } from 'react';
import type { WaysInStanding } from '@vrijhaven/organisation/client';
import {
  Button,
  Card,
  DescriptionList,
  formatDay,
  LoadView,
  Notice,
  useLanguage,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { recoveryWords } from '../recovery/words';
import { RenewWayIn } from './renew-way-in';

/** Passphrase and recovery words: since when, and how to renew each. */
export const WaysInCard = () => {
  const t = useMessages(recoveryWords);
  const { waysIn } = useOrganisationDesk();
  const [renewing, setRenewing] = useState<'passphrase' | 'recovery'>();
  const loading = useLoad(useCallback(() => waysIn.standing(), [waysIn]));
  return (
    <Card title={t('ways.title')}>
      {renewing === undefined ? (
        <div className="vh-stack">
          <p className="vh-muted">{t('ways.what')}</p>
          <LoadView loading={loading}>{(standing) => <Standing standing={standing} onRenew={setRenewing} />}</LoadView>
        </div>
      ) : (
        <RenewWayIn
          renew={renewing}
          onClose={() => {
            setRenewing(undefined);
            void loading.reload();
          }}
        />
      )}
    </Card>
  );
};

const Standing = ({
  standing,
  onRenew,
}: {
  standing: WaysInStanding;
  onRenew: (way: 'passphrase' | 'recovery') => void;
}) => {
  const t = useMessages(recoveryWords);
  const language = useLanguage();
  const since = (day: string) => t('ways.since', { day: formatDay(day, language) });
  const { passphraseSince, recoveryWordsSince } = standing;
  const hasWords = recoveryWordsSince !== null;
  return (
    <>
      <DescriptionList
        items={[
          { key: 'passphrase', term: t('ways.passphrase'), value: since(passphraseSince) },
          { key: 'words', term: t('ways.words'), value: hasWords ? since(recoveryWordsSince) : '–' },
        ]}
      />
      {!hasWords && <Notice tone="warn">{t('ways.none')}</Notice>}
      <div className="vh-row">
        <Button icon="refresh" onClick={() => onRenew('passphrase')}>
          {t('ways.passphrase.renew')}
        </Button>
        <Button icon="refresh" kind={hasWords ? 'plain' : 'primary'} onClick={() => onRenew('recovery')}>
          {t(hasWords ? 'ways.words.renew' : 'ways.words.make')}
        </Button>
      </div>
    </>
  );
};

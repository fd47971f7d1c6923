import { useState } from 'react';
import type { RenewalView } from '@vrijhaven/organisation/client';
import { Button, Card, formatDay, Pill, useAct, useLanguage, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { recoveryWords } from '../recovery/words';
import { ProposeRenewalDialog } from './propose-renewal-dialog';

/** Renewals that wait: for the member's answer, or for the code and two signatures. Nothing when there are none. */
export const RenewalsCard = ({ renewals, onChanged }: { renewals: readonly RenewalView[]; onChanged: () => void }) => {
  const t = useMessages(recoveryWords);
  const language = useLanguage();
  const desk = useOrganisationDesk();
  const { busy, run } = useAct();
  const [checking, setChecking] = useState<RenewalView>();
  const waiting = renewals.filter(({ state }) => state === 'open' || state === 'answered');
  if (waiting.length === 0) return null;

  const end = async (id: string) => {
    await run(() => desk.renewals.end(id));
    onChanged();
  };
  return (
    <Card title={t('renewal.list')}>
      <ul className="vh-people">
        {waiting.map((renewal) => (
          <li key={renewal.id}>
            <span className="vh-avatar" aria-hidden="true">
              {renewal.handle.slice(0, 2)}
            </span>
            <div className="vh-grow">
              <p className="vh-strong">
                <bdi>{renewal.handle}</bdi>
              </p>
              <p className="vh-muted vh-small">{t('renewal.until', { day: formatDay(renewal.expiresOn, language) })}</p>
            </div>
            <Pill tone={renewal.state === 'answered' ? 'waiting' : 'neutral'}>
              {t(renewal.state === 'answered' ? 'renewal.answered' : 'renewal.open')}
            </Pill>
            {renewal.state === 'answered' && (
              <Button small kind="primary" onClick={() => setChecking(renewal)}>
                {t('renewal.check')}
              </Button>
            )}
            <Button small kind="quiet" busy={busy} onClick={() => void end(renewal.id)}>
              {t('renewal.end')}
            </Button>
          </li>
        ))}
      </ul>
      {checking !== undefined && (
        <ProposeRenewalDialog renewal={checking} onClose={() => setChecking(undefined)} onProposed={onChanged} />
      )}
    </Card>
  );
};

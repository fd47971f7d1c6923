import { useState } from 'react';
import type { ProposeOutcome } from '@vrijhaven/organisation/client';
import { Button, Card, LoadView, useAct, useLoad, useMessages } from '@vrijhaven/ui';
import { hasRole } from '../member';
import { useMember, useOrganisationDesk } from '../port';
import { ActRefusalNotice } from './act-refusal';
import { actsChanged } from './acts-changed';
import { ProposedNotice } from './proposed-notice';
import { waitingWords } from './words';

/** Whether everybody needs a second step at sign-in: a rule of the chain, proposed here and signed by two. */
export const PolicyCard = () => {
  const t = useMessages(waitingWords);
  const { waiting } = useOrganisationDesk();
  const proposes = hasRole(useMember(), 'coordinator');
  const loading = useLoad(waiting.policy);
  const { busy, run } = useAct();
  const [outcome, setOutcome] = useState<ProposeOutcome>();

  const propose = async (secondFactor: 'optional' | 'required') => {
    setOutcome(await run(() => waiting.proposePolicy({ secondFactor })));
    actsChanged();
  };

  return (
    <Card title={t('policy.title')}>
      <LoadView loading={loading}>
        {({ secondFactor }) => (
          <div className="vh-stack">
            <p>{t(`policy.${secondFactor}`)}</p>
            <p className="vh-muted">{t('policy.what')}</p>
            {proposes && outcome?.kind !== 'proposed' && (
              <div className="vh-row vh-no-print">
                <Button busy={busy} onClick={() => void propose(secondFactor === 'required' ? 'optional' : 'required')}>
                  {t(secondFactor === 'required' ? 'policy.release' : 'policy.require')}
                </Button>
              </div>
            )}
            {outcome?.kind === 'proposed' && <ProposedNotice />}
            {outcome !== undefined && outcome.kind !== 'proposed' && <ActRefusalNotice refusal={outcome} />}
          </div>
        )}
      </LoadView>
    </Card>
  );
};

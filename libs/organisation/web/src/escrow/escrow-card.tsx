import { useCallback, useState } from 'react';
import type { EscrowState } from '@vrijhaven/organisation/client';
import { Button, Card, LoadView, Notice, Pill, useLoad, useMessages, useToast, type PillTone } from '@vrijhaven/ui';
import { hasRole } from '../member';
import { useMember, useOrganisationDesk } from '../port';
import { EscrowStanding } from './escrow-standing';
import { SetEscrowDialog } from './set-escrow-dialog';
import { escrowWords } from './words';

type Standing = 'none' | 'whole' | 'covering' | 'used';

const TONES: Readonly<Record<Standing, PillTone>> = {
  none: 'waiting',
  whole: 'good',
  covering: 'waiting',
  used: 'danger',
};

const standingOf = ({ escrow, isUsed, covered, keys }: EscrowState): Standing => {
  if (!escrow) return 'none';
  if (isUsed) return 'used';
  return covered === keys ? 'whole' : 'covering';
};

/** How the escrow stands, and where a coordinator sets the next one. */
export const EscrowCard = () => {
  const t = useMessages(escrowWords);
  const { escrows } = useOrganisationDesk();
  const toast = useToast();
  const [setting, setSetting] = useState(false);
  const loading = useLoad(useCallback(() => escrows.state(), [escrows]));
  const sets = hasRole(useMember(), 'coordinator');
  const standing = loading.data && standingOf(loading.data);
  return (
    <Card title={t('title')} aside={standing && <Pill tone={TONES[standing]}>{t(standing)}</Pill>}>
      <div className="vh-stack">
        <LoadView loading={loading}>
          {(state) =>
            state.escrow ? (
              <EscrowStanding state={state} escrow={state.escrow} />
            ) : (
              <Notice tone="warn">{t('none.what')}</Notice>
            )
          }
        </LoadView>
        {sets && (
          <div className="vh-row vh-no-print">
            <Button icon="key" onClick={() => setSetting(true)}>
              {t('set')}
            </Button>
          </div>
        )}
      </div>
      {setting && (
        <SetEscrowDialog
          onClose={() => setSetting(false)}
          onProposed={() => {
            setSetting(false);
            toast({ tone: 'good', text: t('set.proposed') });
          }}
        />
      )}
    </Card>
  );
};

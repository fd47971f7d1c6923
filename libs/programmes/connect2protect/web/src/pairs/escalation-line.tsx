import { useCallback, useState } from 'react';
import type { PolicyView } from '@vrijhaven/connect2protect/client';
import { MAX_ESCALATION_DAYS } from '@vrijhaven/connect2protect/model';
import { Button, FormDialog, TextField, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';
import { pairWords } from './words';

/** After how many days an alarm over missed contact is the security officers' too. */
export const EscalationLine = () => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(useCallback(() => connect2protect.loadPolicy(), [connect2protect]));
  const [editing, setEditing] = useState(false);
  const policy = loading.data;
  if (policy === undefined) return null;
  return (
    <p className="vh-row vh-small vh-muted vh-no-print">
      <span>{t('policy', { count: policy.escalateDays })}</span>
      <Button small kind="quiet" onClick={() => setEditing(true)}>
        {t('policy.change')}
      </Button>
      {editing && (
        <PolicyDialog
          policy={policy}
          onClose={() => {
            setEditing(false);
            void loading.reload();
          }}
        />
      )}
    </p>
  );
};

const PolicyDialog = ({ policy, onClose }: { policy: PolicyView; onClose: () => void }) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [typed, setTyped] = useState(String(policy.escalateDays));
  const days = Number(typed);
  const fits = /^\d+$/.test(typed) && days <= MAX_ESCALATION_DAYS;
  const save = async () => {
    const outcome = await attempt(() => connect2protect.setPolicy({ escalateDays: days, version: policy.version }));
    if (outcome?.kind !== 'done') return;
    toast({ tone: 'good', text: t('policy', { count: days }) });
    onClose();
  };
  return (
    <FormDialog
      title={t('policy.title')}
      act={t('save')}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={!fits}
      onAct={() => void save()}
      onClose={onClose}
    >
      <p>{t('policy.what')}</p>
      <TextField
        label={t('policy.days')}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
        error={fits ? undefined : t('policy.wrong', { count: MAX_ESCALATION_DAYS })}
      />
    </FormDialog>
  );
};

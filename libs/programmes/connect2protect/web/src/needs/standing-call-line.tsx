import { useCallback, useState } from 'react';
import type { StandingCallView } from '@vrijhaven/connect2protect/client';
import { MAX_CALL_DAYS } from '@vrijhaven/connect2protect/model';
import { addDays, dayOf, isDay } from '@vrijhaven/domain';
import {
  Button,
  FormDialog,
  formatDay,
  TextField,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';
import { needWords } from './words';

type Act = 'open' | 'close';

/** Whether somebody new can ask now, and until when. */
export const StandingCallLine = () => {
  const t = useMessages(needWords);
  const language = useLanguage();
  const { connect2protect } = useConnect2ProtectDesk();
  const loading = useLoad(useCallback(() => connect2protect.loadStandingCall(), [connect2protect]));
  const { reload } = loading;
  useLive(
    'calls',
    useCallback(() => void reload(), [reload]),
  );
  const [acting, setActing] = useState<Act>();
  const call = loading.data;
  if (call === undefined) return null;
  const isOpen = call?.state === 'open';
  return (
    <p className="vh-row vh-small vh-muted vh-no-print">
      <span>{isOpen ? t('call.open', { day: formatDay(call.closesOn, language) }) : t('call.closed')}</span>
      <Button small kind="quiet" onClick={() => setActing('open')}>
        {t(isOpen ? 'call.prolong' : 'call.go')}
      </Button>
      {isOpen && (
        <Button small kind="quiet" onClick={() => setActing('close')}>
          {t('call.end')}
        </Button>
      )}
      {acting && (
        <CallDialog
          call={call}
          act={acting}
          onClose={() => {
            setActing(undefined);
            void reload();
          }}
        />
      )}
    </p>
  );
};

interface CallDialogProps {
  readonly call: StandingCallView | null;
  readonly act: Act;
  readonly onClose: () => void;
}

const CallDialog = ({ call, act, onClose }: CallDialogProps) => {
  const t = useMessages(needWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const today = dayOf(new Date());
  const last = addDays(today, MAX_CALL_DAYS);
  const [closesOn, setClosesOn] = useState<string>(addDays(today, 365));
  const version = call?.version ?? 0;
  const opens = act === 'open';
  const fits = !opens || (isDay(closesOn) && closesOn >= today && closesOn <= last);
  const go = async () => {
    const outcome = await attempt(() =>
      opens ? connect2protect.openStandingCall({ closesOn, version }) : connect2protect.closeStandingCall({ version }),
    );
    if (outcome?.kind !== 'done') return;
    toast({ tone: 'good', text: t(opens ? 'call.opened' : 'call.ended') });
    onClose();
  };
  return (
    <FormDialog
      title={t(opens ? 'call.go' : 'call.end')}
      act={t(opens ? 'call.go.act' : 'call.end.act')}
      busy={busy}
      disabled={!fits}
      danger={!opens}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t(opens ? 'call.go.what' : 'call.end.what')}</p>
      {opens && (
        <TextField
          label={t('call.until')}
          type="date"
          min={today}
          max={last}
          value={closesOn}
          onChange={setClosesOn}
          error={fits ? undefined : t('call.until.wrong')}
        />
      )}
      <RefusedNotice kind={refused} />
    </FormDialog>
  );
};

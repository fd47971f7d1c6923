import { useCallback, useState } from 'react';
import type { CallWithVersions, CohortView } from '@vrijhaven/applications/client';
import { CALL_REASONS, type CallReason } from '@vrijhaven/applications/model';
import { addDays, dayAfter, dayOf, isDay, lastDayOf } from '@vrijhaven/domain';
import { DescriptionList, formatDay, SelectField, TextField, useLanguage, useLoad, useMessages } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { CallDialog } from './call-dialog';
import { callsWords } from './words';

export interface ActProps {
  call: CallWithVersions;
  onClose: () => void;
  onDone: () => void;
}

const ReasonField = ({ value, onChange }: { value: CallReason; onChange: (reason: CallReason) => void }) => {
  const t = useMessages(callsWords);
  return (
    <SelectField
      label={t('reason')}
      value={value}
      options={CALL_REASONS.map((each) => ({ value: each, label: t(`reason.${each}`) }))}
      onChange={onChange}
    />
  );
};

/** Opening or closing ahead of the day. */
export const MoveDialog = ({ call, to, onClose, onDone }: ActProps & { to: 'open' | 'closed' }) => {
  const t = useMessages(callsWords);
  const language = useLanguage();
  const { calls } = useApplicationsDesk();
  const act = to === 'open' ? 'open' : 'close';
  return (
    <CallDialog title={t(act)} act={t(act)} onAct={() => calls.move(call, to)} onClose={onClose} onDone={onDone}>
      <p>{to === 'open' ? t('open.what', { day: formatDay(call.closesOn, language) }) : t('close.what')}</p>
    </CallDialog>
  );
};

/** Other days for the whole call. */
export const PostponeDialog = ({ call, onClose, onDone }: ActProps) => {
  const t = useMessages(callsWords);
  const { calls } = useApplicationsDesk();
  const tomorrow = addDays(dayOf(new Date()), 1);
  const [opensOn, setOpensOn] = useState(call.opensOn < tomorrow ? tomorrow : call.opensOn);
  const [closesOn, setClosesOn] = useState(call.closesOn);
  const [from, setFrom] = useState(call.stays.from);
  const [until, setUntil] = useState(call.stays.until);
  const [reason, setReason] = useState<CallReason>('capacity');
  const inOrder = isDay(opensOn) && isDay(closesOn) && opensOn <= closesOn && opensOn >= tomorrow;
  const staysInOrder = isDay(from) && isDay(until) && from < until;
  return (
    <CallDialog
      title={t('postpone')}
      act={t('postpone')}
      disabled={!inOrder || !staysInOrder}
      onAct={() => calls.postpone({ ...call, opensOn, closesOn, stays: { from, until }, reason })}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t('postpone.what')}</p>
      <div className="vh-two">
        <TextField label={t('editor.opens')} type="date" min={tomorrow} value={opensOn} onChange={setOpensOn} />
        <TextField
          label={t('editor.closes')}
          type="date"
          value={closesOn}
          onChange={setClosesOn}
          error={inOrder ? undefined : t('editor.order')}
        />
        <TextField label={t('editor.staysFrom')} type="date" value={from} onChange={setFrom} />
        <TextField
          label={t('editor.staysUntil')}
          type="date"
          value={lastDayOf({ until })}
          onChange={(last) => setUntil(dayAfter(last))}
          error={staysInOrder ? undefined : t('editor.order')}
        />
      </div>
      <ReasonField value={reason} onChange={setReason} />
    </CallDialog>
  );
};

const NUMBERS = ['ending', 'stays', 'here', 'held'] as const;

const Numbers = ({ cohort }: { cohort: CohortView }) => {
  const t = useMessages(callsWords);
  const language = useLanguage();
  const items = NUMBERS.map((key) => ({
    key,
    term: t(`cancel.${key}`),
    value: new Intl.NumberFormat(language).format(cohort[key]),
  }));
  return <DescriptionList items={items} />;
};

/** The end of a call for everybody who is not here yet; the exact numbers stand above the button. */
export const CancelDialog = ({ call, onClose, onDone }: ActProps) => {
  const t = useMessages(callsWords);
  const { calls } = useApplicationsDesk();
  const [reason, setReason] = useState<CallReason>(call.reason ?? 'capacity');
  const counting = useLoad(useCallback(() => calls.cohort(call.id), [calls, call.id]));
  return (
    <CallDialog
      title={t('cancel')}
      act={t('cancel.do')}
      keep={t('cancel.keep')}
      danger
      disabled={!counting.data}
      onAct={() => calls.cancel(call, reason)}
      onClose={onClose}
      onDone={onDone}
    >
      {counting.data ? <Numbers cohort={counting.data} /> : <p role="status">{t('cancel.counting')}</p>}
      <p>{t('cancel.what')}</p>
      <ReasonField value={reason} onChange={setReason} />
    </CallDialog>
  );
};

interface CarryProps extends ActProps {
  others: readonly CallWithVersions[];
}

/** Everybody whose call was cancelled begins anew in another one. */
export const CarryDialog = ({ call, others, onClose, onDone }: CarryProps) => {
  const t = useMessages(callsWords);
  const language = useLanguage();
  const { calls } = useApplicationsDesk();
  const cohort = useLoad(useCallback(() => calls.cohort(call.id), [calls, call.id])).data;
  const [to, setTo] = useState(others[0]?.id ?? '');
  return (
    <CallDialog
      title={t('carry')}
      act={t('carry.do')}
      disabled={to === ''}
      onAct={() => calls.carryOver(call.id, to)}
      onClose={onClose}
      onDone={onDone}
    >
      {cohort && <p>{t('carry.what', { count: cohort.carriable })}</p>}
      <SelectField
        label={t('carry.to')}
        value={to}
        options={others.map(({ id, title }) => ({ value: id, label: title[language] }))}
        onChange={setTo}
      />
    </CallDialog>
  );
};

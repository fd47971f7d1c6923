import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AlarmView, PairView } from '@vrijhaven/connect2protect/client';
import { Button, Card, formatDay, FormDialog, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePairText } from '../use-pair-text';
import { useRefusable } from '../use-refusable';
import { pairWords } from './words';

interface Props {
  pairs: readonly PairView[];
  nameOf: (application: string) => string;
  /** Coordinators and security officers say that an alarm was seen to. */
  mayHandle: boolean;
  /** On the page of the pair there is nothing more to open. */
  isOpenHere?: boolean;
  onDone: () => void;
}

/** What rings now, before everything else on the board. */
export const AlarmList = ({ pairs, nameOf, mayHandle, isOpenHere, onDone }: Props) => {
  const t = useMessages(pairWords);
  const ringing = pairs.flatMap((pair) =>
    pair.alarms.filter(({ state }) => state === 'open').map((alarm) => ({ pair, alarm })),
  );
  if (ringing.length === 0) return null;
  return (
    <Card title={t('alarms', { count: ringing.length })} className="vh-duo-alarms">
      <ul className="vh-lines">
        {ringing.map(({ pair, alarm }) => (
          <Ringing
            key={alarm.id}
            {...{ pair, alarm, mayHandle, onDone }}
            isOpenHere={isOpenHere === true}
            name={nameOf(pair.application)}
          />
        ))}
      </ul>
    </Card>
  );
};

interface RingingProps extends Pick<Props, 'mayHandle' | 'onDone'> {
  pair: PairView;
  alarm: AlarmView;
  name: string;
  isOpenHere: boolean;
}

const Ringing = ({ pair, alarm, name, mayHandle, isOpenHere, onDone }: RingingProps) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const language = useLanguage();
  const toast = useToast();
  const { connect2protect } = useConnect2ProtectDesk();
  const { busy, refused, attempt } = useRefusable();
  const [asking, setAsking] = useState(false);
  const handle = async () => {
    const request = { pair, alarm: alarm.id, version: alarm.version };
    const outcome = await attempt(() => connect2protect.handleAlarm(request));
    if (outcome === undefined) return;
    onDone();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('alarm.handled') });
    setAsking(false);
  };
  return (
    <li className="vh-duo-ringing">
      <div className="vh-grow vh-stack-tight">
        <p className="vh-strong">
          <bdi>{name}</bdi> · <bdi>{pair.professional.name}</bdi>
        </p>
        <p>
          {text(`alarm.${alarm.kind}`)} · {t('alarm.since', { day: formatDay(alarm.raisedOn, language) })}
        </p>
        <p className="vh-muted vh-small">{t(alarm.escalated ? 'alarm.escalated' : 'alarm.office')}</p>
      </div>
      <div className="vh-row vh-no-print">
        {!isOpenHere && (
          <Link to="/pairs/$id" params={{ id: pair.id }} className="vh-button vh-button-small">
            {t('open')}
            <span className="vh-hidden"> · {name}</span>
          </Link>
        )}
        {mayHandle && (
          <Button small onClick={() => setAsking(true)}>
            {t('alarm.handle')}
            <span className="vh-hidden"> · {name}</span>
          </Button>
        )}
      </div>
      {asking && (
        <FormDialog
          title={t('alarm.handle.title')}
          act={t('alarm.handle')}
          busy={busy}
          notice={<RefusedNotice kind={refused} />}
          onAct={() => void handle()}
          onClose={() => setAsking(false)}
        >
          <p className="vh-strong">
            <bdi>{name}</bdi> · <bdi>{pair.professional.name}</bdi>
          </p>
          <p>{t('alarm.handle.what')}</p>
        </FormDialog>
      )}
    </li>
  );
};

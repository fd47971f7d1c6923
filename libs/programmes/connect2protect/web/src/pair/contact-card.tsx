import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { dayOf, type Day } from '@vrijhaven/domain';
import { Button, Card, formatDay, FormDialog, TextArea, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { CheckInButton } from '../pairs/check-in-button';
import { ContactStrip } from '../pairs/contact-strip';
import { LastContact, NextContact } from '../pairs/next-contact';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePlace } from '../use-place';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  name: string;
  today: Day;
  reload: () => void;
}

const SHOWN = 6;

/** When they were in contact, when they will be, and one tap to say that they were. */
export const ContactCard = ({ file, name, today, reload }: Props) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  const place = usePlace();
  const [asking, setAsking] = useState<'words' | 'alarm'>();
  const past = file.checkIns.filter(({ state }) => state !== 'due').slice(0, SHOWN);
  return (
    <Card title={t('contact')} aside={<ContactStrip pair={file} today={today} />}>
      <div className="vh-stack">
        <dl className="vh-glance">
          <div>
            <dt>{t('column.next')}</dt>
            <dd>
              <NextContact pair={file} today={today} />
            </dd>
          </div>
          <div>
            <dt>{t('column.last')}</dt>
            <dd>
              <LastContact pair={file} today={today} />
            </dd>
          </div>
        </dl>
        {place !== 'securityOfficer' && (
          <div className="vh-row vh-no-print">
            <CheckInButton primary pair={file} name={name} onDone={reload} />
            {file.next && file.chained && !file.paused && (
              <Button onClick={() => setAsking('words')}>{t('checkIn.words')}</Button>
            )}
            <Button kind="danger" icon="alert" onClick={() => setAsking('alarm')}>
              {t('alarm.raise')}
            </Button>
          </div>
        )}
        {past.length > 0 && (
          <ul className="vh-lines vh-small">
            {past.map((each) => (
              <li key={each.id}>
                <span className="vh-strip-dot" data-state={each.state} aria-hidden="true" />
                <span className="vh-grow">
                  {each.state === 'ok' && each.at !== null
                    ? t('checkIn.held', { day: formatDay(dayOf(new Date(each.at)), language) })
                    : t('checkIn.missed', { day: formatDay(each.dueOn, language) })}
                </span>
                {each.bySide !== null && <span className="vh-muted">{t(`side.${each.bySide}`)}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {asking !== undefined && <TellDialog {...{ file, name, asking, reload }} onClose={() => setAsking(undefined)} />}
    </Card>
  );
};

interface TellProps {
  file: PairFile;
  name: string;
  asking: 'words' | 'alarm';
  reload: () => void;
  onClose: () => void;
}

/** A contact with a few words, or an alarm: both are told to the whole pair. */
const TellDialog = ({ file, name, asking, reload, onClose }: TellProps) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [words, setWords] = useState('');
  const worded = words.trim() === '' ? {} : { text: words.trim() };
  const go = async () => {
    const outcome = await attempt(() =>
      asking === 'alarm' || !file.next
        ? connect2protect.raiseAlarm({ pair: file, ...worded })
        : connect2protect.checkIn({ pair: file, checkIn: file.next.id, ...worded }),
    );
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: asking === 'alarm' ? t('alarm.raised') : t('checkIn.done', { name }) });
    onClose();
  };
  return (
    <FormDialog
      title={t(asking === 'alarm' ? 'alarm.title' : 'checkIn.words.title')}
      act={t(asking === 'alarm' ? 'alarm.raise' : 'checkIn')}
      danger={asking === 'alarm'}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t(asking === 'alarm' ? 'alarm.what' : 'checkIn.words.what')}</p>
      {file.chained && (
        <TextArea label={t('words.optional')} hint={t('words.sealed')} value={words} onChange={setWords} dir="auto" />
      )}
    </FormDialog>
  );
};

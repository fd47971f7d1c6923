import { useState } from 'react';
import type { Message, PairFile } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { Button, Card, formatDay, Pill, TextArea, useLanguage, useMessages } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePlace } from '../use-place';
import { useRefusable } from '../use-refusable';

/** What those of the pair write to each other; the office reads along. */
export const WordsCard = ({ file, reload }: { file: PairFile; reload: () => void }) => {
  const t = useMessages(pairWords);
  const place = usePlace();
  const { connect2protect } = useConnect2ProtectDesk();
  const mayWrite = file.chained && !file.paused && IN_CONTACT.includes(file.state) && place !== 'securityOfficer';
  return (
    <Card title={t('words')}>
      <div className="vh-stack">
        <p className="vh-muted vh-small">{t('words.what')}</p>
        <Thread messages={file.messages} />
        {mayWrite && (
          <Writing
            label={t('words.label')}
            act={t('words.send')}
            send={(text) => connect2protect.writeToPair({ application: file.application, text })}
            onDone={reload}
          />
        )}
      </div>
    </Card>
  );
};

/** Words in a log, oldest first, each with who wrote it. */
export const Thread = ({ messages }: { messages: readonly Message[] }) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  if (messages.length === 0) return <p className="vh-muted">{t('words.none')}</p>;
  return (
    <ol className="vh-thread">
      {messages.map(({ sequence, by, writtenOn, text, takenBack }) => (
        <li key={sequence} className="vh-duo-message" data-own={by === 'you' || undefined}>
          <p className="vh-small vh-muted">
            {t(`by.${by}`)} · {formatDay(writtenOn, language)}{' '}
            {takenBack && <Pill tone="done">{t('words.taken')}</Pill>}
          </p>
          {text !== '' && (
            <p dir="auto" className="vh-wrap vh-duo-text">
              {text}
            </p>
          )}
          {takenBack && <p className="vh-small vh-muted">{t(text === '' ? 'words.taken.gone' : 'words.taken.kept')}</p>}
        </li>
      ))}
    </ol>
  );
};

interface WritingProps {
  label: string;
  act: string;
  send: (text: string) => Promise<{ readonly kind: string }>;
  onDone: () => void;
}

/** A field and a button; what was typed stays until it was taken. */
export const Writing = ({ label, act, send, onDone }: WritingProps) => {
  const { busy, refused, attempt } = useRefusable();
  const [text, setText] = useState('');
  const go = async () => {
    const outcome = await attempt(() => send(text.trim()));
    if (outcome === undefined) return;
    if (outcome.kind === 'done') setText('');
    onDone();
  };
  return (
    <div className="vh-stack-tight vh-no-print">
      <TextArea label={label} value={text} onChange={setText} dir="auto" />
      <div className="vh-row">
        <Button busy={busy} disabled={text.trim() === ''} onClick={() => void go()}>
          {act}
        </Button>
      </div>
      <RefusedNotice kind={refused} />
    </div>
  );
};

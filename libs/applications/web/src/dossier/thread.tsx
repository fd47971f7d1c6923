import { useState } from 'react';
import type { Dossier, Message } from '@vrijhaven/applications/client';
import { labelOf, type AttachmentNote } from '@vrijhaven/applications/model';
import { useMember } from '@vrijhaven/organisation/web';
import {
  Button,
  Card,
  EmptyState,
  formatDay,
  Notice,
  TextArea,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { AttachField } from '../attachment/attach-field';
import { AttachmentList } from '../attachment/attachment-list';
import { useApplicationsDesk } from '../port';
import { useQuestionTexts } from '../use-question-texts';
import { applicationsWords } from '../words';

/** The sealed conversation. What is typed stays until the server has it. */
export const Thread = ({ dossier, onPosted }: { dossier: Dossier; onPosted: () => Promise<void> }) => {
  const t = useMessages(applicationsWords);
  const { writes } = useMember();
  if (!dossier.thread.readable) return null;
  return (
    <Card title={t('thread.title')}>
      <div className="vh-stack">
        {dossier.thread.messages.length === 0 ? (
          <EmptyState icon="send" title={t('thread.empty')}>
            {t('thread.empty.what')}
          </EmptyState>
        ) : (
          <ol className="vh-thread">
            {dossier.thread.messages.map((message) => (
              <Bubble key={message.sequence} record={dossier.id} message={message} />
            ))}
          </ol>
        )}
        {writes.includes('thread') && <Composer id={dossier.id} onPosted={onPosted} />}
      </div>
    </Card>
  );
};

const Bubble = ({ record, message }: { record: string; message: Message }) => {
  const t = useMessages(applicationsWords);
  const texts = useQuestionTexts();
  const language = useLanguage();
  if (message.status !== 'open') {
    return (
      <li className="vh-bubble vh-bubble-broken">
        <p>{t(message.status === 'tampered' ? 'thread.tampered' : 'thread.unavailable')}</p>
      </li>
    );
  }
  return (
    <li className={`vh-bubble vh-bubble-${message.from}`}>
      <p className="vh-small vh-bubble-who">
        {t(`thread.from.${message.from}`)} · {formatDay(message.writtenOn, language)}
      </p>
      {message.asks && (
        <ul className="vh-bubble-text">
          {message.asks.map((key) => (
            <li key={key}>{labelOf(texts, key)}</li>
          ))}
        </ul>
      )}
      {message.text !== '' && (
        <p className="vh-bubble-text" dir="auto">
          {message.text}
        </p>
      )}
      {message.attachments.length > 0 && <AttachmentList record={record} notes={message.attachments} />}
    </li>
  );
};

const Composer = ({ id, onPosted }: { id: string; onPosted: () => Promise<void> }) => {
  const t = useMessages(applicationsWords);
  const { caseload, cases } = useApplicationsDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [text, setText] = useState('');
  const [attached, setAttached] = useState<readonly AttachmentNote[]>([]);
  const [problem, setProblem] = useState<'hold' | 'conflict' | 'stale' | 'refused'>();

  const send = async () => {
    setProblem(undefined);
    const outcome = await run(() =>
      caseload.post(
        id,
        text.trim(),
        attached.map((note) => note.id),
      ),
    );
    if (outcome === undefined) return;
    if (outcome.kind === 'done') {
      setText('');
      setAttached([]);
      toast({ tone: 'good', text: t('thread.sent') });
      void cases.refresh();
      await onPosted();
    } else if (outcome.kind === 'RevisionConflict') {
      setProblem('conflict');
      await onPosted();
    } else if (outcome.kind === 'KeysStale') setProblem('stale');
    else setProblem(outcome.kind === 'OnHold' ? 'hold' : 'refused');
  };

  return (
    <form
      className="vh-stack-tight vh-no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextArea
        label={t('thread.write')}
        hint={t('thread.hint')}
        value={text}
        onChange={setText}
        dir="auto"
        maxLength={4000}
      />
      <AttachField record={id} attached={attached} onChange={setAttached} />
      {problem !== undefined && (
        <Notice tone="warn" live>
          {t(`thread.${problem}`)}
        </Notice>
      )}
      <div className="vh-row vh-row-end">
        <Button kind="primary" icon="send" submit busy={busy} disabled={text.trim() === ''}>
          {t('thread.send')}
        </Button>
      </div>
    </form>
  );
};

import type { Message, MessageOutcome } from '@vrijhaven/applications/client';
import { labelOf, MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { entriesIn, inPart } from '../attachment/attached';
import { AttachFiles, FileNotes } from '../attachment/lazy';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

const Bubble = ({ message }: { message: Message }) => {
  const { state, t } = useIntake();
  const day = dayText(state.language, message.writtenOn);
  if (message.status !== 'open') {
    return (
      <li class="message broken">
        <p class="small">{day}</p>
        <p>{t(message.status === 'tampered' ? 'messages.tampered' : 'messages.unavailable')}</p>
      </li>
    );
  }
  return (
    <li class={`message ${message.from}`}>
      <p class="small">
        <strong>{t(`messages.from.${message.from}`)}</strong> · {day}
      </p>
      {message.asks && (
        <ul>
          {message.asks.map((key) => (
            <li key={key}>{labelOf(state.texts?.questions ?? {}, key)}</li>
          ))}
        </ul>
      )}
      {message.text !== '' && (
        <p dir="auto" class="words">
          {message.text}
        </p>
      )}
      {message.attachments.length > 0 && <FileNotes notes={message.attachments} />}
    </li>
  );
};

export const MessagesPage = () => {
  const { state, t, applicant, dispatch } = useIntake();
  const text = state.message;
  const setText = (message: string): void => {
    dispatch({ type: 'wrote', message });
  };
  const [refused, setRefused] = useState<Exclude<MessageOutcome['kind'], 'done'> | null>(null);
  const [error, setError] = useState<string | undefined>(undefined);
  const { busy, problem, run } = useTask();
  const refreshing = useTask();
  const { reload } = useOpenFile();
  const thread = state.file?.thread ?? [];

  const send = (): void => {
    setRefused(null);
    const unfinished = inPart(state.files, 'thread').some(({ entry }) => entry === null);
    const fault = unfinished
      ? 'messages.unfinished'
      : text.trim() === ''
        ? 'messages.empty'
        : text.length > MAX_LONG_TEXT
          ? 'messages.tooLong'
          : undefined;
    setError(fault && t(fault));
    if (fault) return;
    run(async () => {
      const message = text.trim();
      const outcome = await (await applicant()).postMessage(message, entriesIn(state.files, 'thread'));
      if (outcome.kind === 'done') dispatch({ type: 'posted', message });
      else setRefused(outcome.kind);
      // After a conflict the thread shows what came in between, and the words typed stay.
      if (outcome.kind === 'done' || outcome.kind === 'RevisionConflict') await reload();
    });
  };
  const kind = refused === 'OnHold' || refused === 'RevisionConflict' ? refused : 'other';

  return (
    <Page title={t('home.messages')} wide>
      <p class="lead">{t('messages.lead')}</p>
      <div class="actions tight">
        <Button
          kind="secondary"
          busy={refreshing.busy}
          onClick={() => {
            refreshing.run(reload);
          }}
        >
          {t('messages.refresh')}
        </Button>
      </div>
      <ProblemNotice problem={refreshing.problem} />
      {thread.length === 0 ? (
        <p class="empty">{t('home.messages.none')}</p>
      ) : (
        <ol class="thread">
          {thread.map((message) => (
            <Bubble key={message.sequence} message={message} />
          ))}
        </ol>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Field id="message" label={t('messages.write')} hint={t('messages.write.hint')} error={error}>
          <textarea
            id="message"
            rows={5}
            dir="auto"
            autocomplete="off"
            aria-describedby={error === undefined ? 'message-hint' : 'message-hint message-error'}
            aria-invalid={error !== undefined}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </Field>
        <AttachFiles part="thread" />
        <ProblemNotice problem={problem} retry={send} />
        {refused && <Notice kind="warn" title={t(`messages.refused.${kind}`)} alert />}
        <div class="actions">
          <Button submit busy={busy}>
            {busy ? t('messages.sending') : t('messages.send')}
          </Button>
        </div>
      </form>
    </Page>
  );
};

import type { SubmitOutcome, SubmitProgress } from '@vrijhaven/applications/client';
import { useEffect, useState } from 'preact/hooks';
import { ownAttachments } from '../attachment/attached';
import { sendEntry } from '../entry/lazy';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { SaveAndLeave } from '../ui/save-and-leave';

type Refused = Exclude<SubmitOutcome['kind'], 'submitted'>;

const STEPS: readonly SubmitProgress['step'][] = ['checking', 'sealing', 'sending'];

const Refusal = ({ refused, retry }: { refused: Refused; retry: () => void }) => {
  const { t, go } = useIntake();
  const kind = refused === 'CheckpointRefused' || refused === 'CallClosed' ? refused : 'other';
  return (
    <Notice kind={kind === 'CheckpointRefused' ? 'danger' : 'warn'} title={t(`refused.${kind}.title`)} alert>
      <p>{t(`refused.${kind}.text`)}</p>
      <Button
        kind="secondary"
        onClick={() => {
          if (kind === 'CallClosed') go({ name: 'call' });
          else retry();
        }}
      >
        {t(kind === 'CallClosed' ? 'start.apply' : 'retry')}
      </Button>
    </Notice>
  );
};

/** Seals and sends. Whatever fails, everything stays, and trying again sends the same bytes. */
export const SendingPage = () => {
  const { state, t, applicant, dispatch, go } = useIntake();
  const [progress, setProgress] = useState<SubmitProgress | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { busy, problem, run } = useTask();
  const { answers, consents, call, entry } = state;

  const send = (): void => {
    if (!call && !entry) {
      go({ name: 'call' });
      return;
    }
    setRefused(null);
    run(async () => {
      const open = await applicant();
      const outcome = call
        ? await open.submit(
            { call: call.id, form: call.form, answers, consents, attachments: ownAttachments(state.files) },
            setProgress,
          )
        : await sendEntry(open, entry);
      if (outcome.kind !== 'submitted') {
        setRefused(outcome.kind);
        return;
      }
      dispatch({ type: 'savingMoved', saving: 'saving' });
      dispatch({ type: 'savingMoved', saving: 'saved' });
      dispatch({ type: 'settled', on: entry && !call ? { name: entry.programme, at: 'sent' } : { name: 'sent' } });
      if (entry) dispatch({ type: 'entryChanged', entry: null });
    });
  };
  useEffect(send, []);

  const at = STEPS.indexOf(progress?.step ?? 'checking');
  return (
    <Page title={busy ? t('sending.title') : t('sending.stopped')}>
      {busy && (
        <>
          <ol class="stages" role="status">
            {STEPS.map((step, place) => (
              <li key={step} class={place < at ? 'past' : place === at ? 'now' : 'next'}>
                {t(`sending.${step}`)}
              </li>
            ))}
          </ol>
          <progress
            value={progress ? at + progress.done / Math.max(1, progress.of) : 0}
            max={STEPS.length}
            aria-label={t('sending.title')}
          />
          <p>{t('sending.patience')}</p>
        </>
      )}
      <ProblemNotice problem={problem} retry={send} />
      {refused && <Refusal refused={refused} retry={send} />}
      {!busy && (
        <>
          <p>{t('sending.kept')}</p>
          <SaveAndLeave />
        </>
      )}
    </Page>
  );
};

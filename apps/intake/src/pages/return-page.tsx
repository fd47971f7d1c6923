import type { ReceiptProblem, SignInOutcome } from '@vrijhaven/applications/client';
import { useState } from 'preact/hooks';
import { readDraft } from '../flow/draft';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

type Refusal = Exclude<SignInOutcome, { kind: 'signedIn' }> | ReceiptProblem;

/** One page for both ways back: what stands under the receipt decides where it leads. */
export const ReturnPage = ({ because }: { because: 'draft' | 'application' | 'expired' }) => {
  const { state, t, applicant, dispatch, go } = useIntake();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [gone, setGone] = useState<'nothing' | 'tampered' | null>(null);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();

  const resumeDraft = async (): Promise<void> => {
    const found = await (await applicant()).loadDraft();
    const draft = found.kind === 'draft' ? readDraft(found.content) : undefined;
    if (found.kind !== 'draft' || !draft) {
      setGone(found.kind === 'nothing' ? 'nothing' : 'tampered');
      return;
    }
    dispatch({ type: 'draftLoaded', draft, expiresOn: found.expiresOn });
    dispatch({ type: 'settled', on: { name: 'tasks' } });
  };

  const enter = (): void => {
    setRefusal(null);
    setGone(null);
    run(async () => {
      const outcome = await (await applicant()).return(typed);
      if (outcome.kind !== 'signedIn') {
        setRefusal(outcome);
        return;
      }
      setTyped('');
      // The session had only run out: what was typed meanwhile is still here and goes on.
      if (because === 'expired') dispatch({ type: 'wentBack' });
      else if (outcome.file === 'application') {
        await reload();
        dispatch({ type: 'settled', on: { name: 'home' } });
      } else if (outcome.file === 'draft') await resumeDraft();
      else setGone('nothing');
    });
  };

  const refusalText = (found: Refusal): string => {
    switch (found.kind) {
      case 'unknownWord':
        return t('return.unknownWord', { word: found.word, position: found.position });
      case 'wrongCount':
        return t('return.wrongCount', { count: found.count });
      case 'checksum':
        return t('return.checksum');
      case 'LoginRefused':
        return t('return.refused');
      case 'TooMany':
        return t('wait.title', { seconds: found.retryAfterSeconds });
    }
  };
  const error = refusal ? refusalText(refusal) : undefined;

  return (
    <Page title={t(`return.${because}.title`)}>
      <ErrorSummary errors={error === undefined ? [] : [{ field: 'receipt', text: error }]} />
      {because === 'expired' && <p class="lead">{t('return.expired.text')}</p>}
      {gone && (
        <Notice kind="warn" title={t(`return.gone.${gone}.title`)} alert>
          <p>{t(`return.gone.${gone}.text`)}</p>
          <Button
            kind="secondary"
            onClick={() => {
              dispatch({ type: 'receiptKept' });
              go({ name: 'call' });
            }}
          >
            {t('start.apply')}
          </Button>
        </Notice>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <Field id="receipt" label={t('return.label')} hint={t('return.hint')} error={error}>
          <textarea
            id="receipt"
            rows={3}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            dir="auto"
            aria-describedby={error === undefined ? 'receipt-hint' : 'receipt-hint receipt-error'}
            aria-invalid={error !== undefined}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </Field>
        <ProblemNotice problem={problem === 'signedOut' ? null : problem} retry={enter} />
        <div class="actions">
          <Button submit busy={busy}>
            {busy ? t('return.opening') : t('return.open')}
          </Button>
        </div>
      </form>
      {state.file === null && (
        <button
          type="button"
          class="link"
          onClick={() => {
            go({ name: 'lost' });
          }}
        >
          {t('start.lost')}
        </button>
      )}
    </Page>
  );
};

import { useState } from 'preact/hooks';
import { comeBack, comeBackAsReferee, comeBackEitherWay } from '../session/come-back';
import type { ComeBack, ReceiptRefusal } from '../session/come-back';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

/** One page for both ways back: what stands under the receipt decides where it leads. */
export const ReturnPage = ({ because }: { because: 'draft' | 'application' | 'referee' | 'expired' }) => {
  const { state, t, applicant, referee, dispatch, go } = useIntake();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<ReceiptRefusal | null>(null);
  const [gone, setGone] = useState<'nothing' | 'tampered' | null>(null);
  const { busy, problem, run } = useTask();

  const arrive = (back: ComeBack): void => {
    switch (back.kind) {
      case 'refused':
        setRefusal(back.why);
        return;
      case 'gone':
        if (back.why === 'over') dispatch({ type: 'settled', on: { name: 'letter', part: 'over' } });
        else setGone(back.why);
        return;
      case 'letter':
        dispatch({ type: 'letterOpened', letter: back.letter });
        dispatch({ type: 'settled', on: { name: 'letter', part: 'answer' } });
        return;
      case 'draft':
        dispatch({ type: 'draftLoaded', draft: back.draft, expiresOn: back.expiresOn });
        dispatch({
          type: 'settled',
          on:
            back.draft.entry && !back.draft.call
              ? { name: back.draft.entry.programme, at: 'check' }
              : { name: 'tasks' },
        });
        // What has become of the call is news, and no reason to wait.
        applicant()
          .then(async (open) => {
            dispatch({ type: 'callsSeen', calls: await open.calls() });
          })
          .catch(() => undefined);
        return;
      case 'application':
        dispatch({ type: 'fileLoaded', file: back.file });
        if (back.typed) dispatch({ type: 'stageLoaded', ...back.typed });
        dispatch({ type: 'settled', on: { name: 'home' } });
    }
  };

  const enter = (): void => {
    setRefusal(null);
    setGone(null);
    run(async () => {
      const asApplicant = async () => comeBack(await applicant(), typed);
      const asReferee = async () => comeBackAsReferee(await referee(), typed);
      if (state.referee) {
        arrive(await asReferee());
        return;
      }
      if (because !== 'expired') {
        arrive(await comeBackEitherWay(because === 'referee' ? [asReferee, asApplicant] : [asApplicant, asReferee]));
        return;
      }
      const open = await applicant();
      // The session had only run out: what was typed meanwhile is still here and goes on.
      const outcome = await open.return(typed);
      if (outcome.kind !== 'signedIn') {
        setRefusal(outcome);
        return;
      }
      const file = state.file ? await open.load() : null;
      if (file) dispatch({ type: 'fileLoaded', file });
      // Somebody else's receipt leads to somebody else's file, and not on with this one.
      if (file && file.id !== state.file?.id) dispatch({ type: 'settled', on: { name: 'home' } });
      else dispatch({ type: 'wentBack' });
    });
  };

  const refusalText = (found: ReceiptRefusal): string => {
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
      {state.file === null && because !== 'referee' && state.referee === null && (
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

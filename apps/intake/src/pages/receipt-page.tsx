import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { keepReceipt } from '../session/keep-receipt';
import type { KeptReceipt } from '../session/keep-receipt';
import { saveDraft } from '../session/save-draft';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { ReceiptSheet } from '../ui/receipt-sheet';
import { Waiting } from '../ui/waiting';

/**
 * The receipt is made on this device, shown once, and typed again before anything depends on it:
 * people who only looked at it lose it, and with it the way back.
 */
export const ReceiptPage = ({ then }: { then: 'send' | 'leave' }) => {
  const { state, t, applicant, dispatch, go } = useIntake();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<KeptReceipt | null>(null);
  const making = useTask();
  const keeping = useTask();

  const make = (): void => {
    if (state.phrase) return;
    making.run(async () => {
      const { phrase } = await (await applicant()).newReceipt(state.language);
      dispatch({ type: 'receiptMade', phrase });
    });
  };
  useEffect(make, []);

  const keep = (): void => {
    setOutcome(null);
    keeping.run(async () => {
      const open = await applicant();
      const kept = await keepReceipt(open, typed);
      setOutcome(kept);
      if (kept.kind !== 'kept') return;
      await saveDraft(open, state, dispatch);
      dispatch({ type: 'receiptKept' });
      dispatch({ type: 'wentBack' });
      go(then === 'send' ? { name: 'sending' } : { name: 'leave' });
    });
  };
  const wrong = outcome?.kind === 'differs' ? t('receipt.differs') : undefined;

  return (
    <Page title={t('receipt.title')}>
      <ErrorSummary errors={wrong === undefined ? [] : [{ field: 'retype', text: wrong }]} />
      <p class="lead">{t('receipt.lead')}</p>
      {making.busy && <Waiting text={t('receipt.making')} />}
      <ProblemNotice problem={making.problem} retry={make} />
      {state.phrase && (
        <>
          <ReceiptSheet phrase={state.phrase} />
          <Notice kind="warn" title={t('receipt.only.title')}>
            <p>{t('receipt.only.text')}</p>
          </Notice>
          <details>
            <summary>{t('receipt.found.title')}</summary>
            <p>{t('receipt.found.text')}</p>
            <p>{t('receipt.found.hide')}</p>
          </details>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <h2>{t('receipt.retype.title')}</h2>
            <Field id="retype" label={t('receipt.retype.label')} hint={t('receipt.retype.hint')} error={wrong}>
              <textarea
                id="retype"
                rows={3}
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                dir="auto"
                aria-describedby="retype-hint"
                aria-invalid={wrong !== undefined}
                value={typed}
                onInput={(event) => {
                  setTyped(event.currentTarget.value);
                }}
              />
            </Field>
            <ProblemNotice problem={keeping.problem} retry={keep} />
            {outcome?.kind === 'refused' && <Notice kind="warn" title={t('receipt.refused')} alert />}
            {outcome?.kind === 'wait' && (
              <Notice kind="warn" title={t('wait.title', { seconds: outcome.seconds })} alert />
            )}
            <div class="actions">
              <Button submit busy={keeping.busy}>
                {keeping.busy ? t('receipt.keeping') : t(`receipt.${then}`)}
              </Button>
            </div>
          </form>
        </>
      )}
    </Page>
  );
};

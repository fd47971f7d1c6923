import { useState } from 'preact/hooks';
import type { ConsentSubject } from '../flow/intake-state';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';

const SUBJECTS: readonly ConsentSubject[] = ['selection', 'evaluation', 'publicity'];

/** Each consent stands alone; only the first is needed to be considered at all. */
export const ConsentsPage = () => {
  const { state, t, dispatch, go } = useIntake();
  const [missing, setMissing] = useState(false);
  const wrong = missing && !state.consents.selection;
  return (
    <Page title={t('consents.title')}>
      <ErrorSummary errors={wrong ? [{ field: 'consent-selection', text: t('consents.needed') }] : []} />
      <p class="lead">{t('consents.lead')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setMissing(!state.consents.selection);
          if (state.consents.selection)
            go(state.receipt === 'kept' ? { name: 'sending' } : { name: 'receipt', then: 'send' });
        }}
      >
        {SUBJECTS.map((subject) => (
          <div class={wrong && subject === 'selection' ? 'consent wrong' : 'consent'} key={subject}>
            <h2>{t(`consent.${subject}`)}</h2>
            <p class="hint" id={`consent-${subject}-hint`}>
              {t(`consent.${subject}.text`)}
            </p>
            <label class="choice">
              <input
                type="checkbox"
                id={`consent-${subject}`}
                aria-describedby={`consent-${subject}-hint`}
                checked={state.consents[subject]}
                onChange={(event) => {
                  dispatch({ type: 'consented', subject, given: event.currentTarget.checked });
                }}
              />
              <span>
                {t(`consent.${subject}.yes`)} {subject === 'selection' ? t('consents.mark') : ''}
              </span>
            </label>
          </div>
        ))}
        <p>{t('consents.later')}</p>
        <div class="actions">
          <Button submit>{state.receipt === 'kept' ? t('consents.send') : t('continue')}</Button>
        </div>
      </form>
    </Page>
  );
};

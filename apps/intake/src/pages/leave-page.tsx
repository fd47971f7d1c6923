import { hasUnsavedWork } from '../flow/intake-state';
import { useIntake } from '../session/intake-context';
import { saveDraft } from '../session/save-draft';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

/** Before leaving: what is saved, what is not, and the receipt once more. */
export const LeavePage = () => {
  const { state, t, applicant, dispatch, go, leave } = useIntake();
  const { busy, problem, run } = useTask();
  const unsaved = hasUnsavedWork(state);
  const save = (): void => {
    run(async () => {
      if (await saveDraft(await applicant(), state, dispatch)) leave();
    });
  };
  return (
    <Page title={t('leave.title')}>
      {state.receipt === 'kept' && <p class="lead">{t('leave.receipt')}</p>}
      {unsaved && state.referee && (
        <Notice kind="warn" title={t('leave.answer.title')}>
          <p>{t('leave.answer.text')}</p>
        </Notice>
      )}
      {unsaved && state.file && (
        <Notice kind="warn" title={t('leave.corrections.title')}>
          <p>{t('leave.corrections.text')}</p>
          <Button
            kind="secondary"
            onClick={() => {
              go({ name: 'answers' });
            }}
          >
            {t('home.answers')}
          </Button>
        </Notice>
      )}
      {unsaved && !state.file && !state.referee && state.receipt === 'none' && (
        <Notice kind="warn" title={t('leave.unsaved.title')}>
          <p>{t('leave.unsaved.text')}</p>
          <Button
            kind="secondary"
            onClick={() => {
              go({ name: 'receipt', then: 'leave' });
            }}
          >
            {t('leave.unsaved.keep')}
          </Button>
        </Notice>
      )}
      <ul>
        <li>{t('leave.wipes')}</li>
        <li>{t('leave.history')}</li>
        <li>{t('leave.tor')}</li>
      </ul>
      <ProblemNotice problem={problem} retry={save} />
      <div class="actions">
        {unsaved && !state.file && state.receipt === 'kept' ? (
          <>
            <Button busy={busy} onClick={save}>
              {t('leave.save')}
            </Button>
            <Button kind="danger" onClick={leave}>
              {t('leave.without')}
            </Button>
          </>
        ) : (
          <Button kind={unsaved ? 'danger' : 'primary'} onClick={leave}>
            {unsaved ? t('leave.without') : t('leave.now')}
          </Button>
        )}
        <Button
          kind="secondary"
          onClick={() => {
            dispatch({ type: 'wentBack' });
          }}
        >
          {t('leave.stay')}
        </Button>
      </div>
    </Page>
  );
};

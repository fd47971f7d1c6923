import { readDraft } from '../flow/draft';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { saveDraft } from '../session/save-draft';
import { useTask } from '../session/use-task';
import { Button } from './button';
import { Notice } from './notice';
import { ProblemNotice } from './problem-notice';

/** Two windows, two versions: the person decides which one lives. */
const Conflict = () => {
  const { state, t, applicant, dispatch } = useIntake();
  const { busy, problem, run } = useTask();
  const takeOther = async (): Promise<void> => {
    const found = await (await applicant()).loadDraft();
    const draft = found.kind === 'draft' ? readDraft(found.content) : undefined;
    if (found.kind === 'draft' && draft) dispatch({ type: 'draftLoaded', draft, expiresOn: found.expiresOn });
  };
  const keepThis = async (): Promise<void> => {
    // Looking at the other version first makes this one its successor.
    const open = await applicant();
    await open.loadDraft();
    await saveDraft(open, state, dispatch);
  };
  return (
    <Notice kind="warn" title={t('conflict.title')} alert>
      <p>{t('conflict.text')}</p>
      <div class="actions">
        <Button
          kind="secondary"
          busy={busy}
          onClick={() => {
            run(keepThis);
          }}
        >
          {t('conflict.keep')}
        </Button>
        <Button
          kind="secondary"
          busy={busy}
          onClick={() => {
            run(takeOther);
          }}
        >
          {t('conflict.take')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
    </Notice>
  );
};

/** Where the draft stands, in one line. */
export const SavingLine = () => {
  const { state, t } = useIntake();
  if (state.saving === 'conflict') return <Conflict />;
  // Said above every page.
  if (state.saving === 'failed') return null;
  if (state.receipt === 'none') return <p class="small">{t('saving.none')}</p>;
  const day = state.expiresOn === null ? '' : dayText(state.language, state.expiresOn);
  return (
    <p class="small" role="status">
      {state.saving === 'saved' && day !== '' ? t('saving.savedUntil', { day }) : t(`saving.${state.saving}`)}
    </p>
  );
};

import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

/** No reason is asked. The consequences stand in words before the button. */
export const WithdrawPage = () => {
  const { t, applicant, dispatch } = useIntake();
  const [moved, setMoved] = useState(false);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const withdraw = (): void => {
    run(async () => {
      const { kind } = await (await applicant()).withdraw();
      await reload();
      if (kind === 'done') dispatch({ type: 'settled', on: { name: 'home' } });
      else setMoved(true);
    });
  };
  return (
    <Page title={t('withdraw.title')}>
      <p class="lead">{t('withdraw.lead')}</p>
      <ul>
        <li>{t('withdraw.stops')}</li>
        <li>{t('withdraw.cities')}</li>
        <li>{t('withdraw.stay')}</li>
        <li>{t('withdraw.known')}</li>
        <li>{t('withdraw.again')}</li>
      </ul>
      <ProblemNotice problem={problem} retry={withdraw} />
      {moved && <Notice kind="warn" title={t('act.moved')} alert />}
      <div class="actions">
        <Button kind="danger" busy={busy} onClick={withdraw}>
          {t('withdraw.yes')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            dispatch({ type: 'wentBack' });
          }}
        >
          {t('withdraw.no')}
        </Button>
      </div>
    </Page>
  );
};

import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

export const SentPage = () => {
  const { t, go } = useIntake();
  const { busy, problem, open } = useOpenFile();
  return (
    <Page title={t('sent.title')}>
      <Notice kind="good" title={t('sent.received')}>
        <p>{t('sent.sealed')}</p>
      </Notice>
      <h2>{t('sent.next')}</h2>
      <ol class="next">
        <li>{t('sent.next.read')}</li>
        <li>{t('sent.next.ask')}</li>
        <li>{t('sent.next.decide')}</li>
      </ol>
      <p>{t('sent.contact')}</p>
      <ProblemNotice problem={problem} retry={open} />
      <div class="actions">
        <Button busy={busy} onClick={open}>
          {t('sent.see')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            go({ name: 'leave' });
          }}
        >
          {t('leave')}
        </Button>
      </div>
    </Page>
  );
};

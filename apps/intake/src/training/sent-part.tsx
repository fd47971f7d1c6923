import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import type { Say } from './training-texts';

/** After the first application: what has happened, and when to come back. */
export const SentPart = ({ say }: { say: Say }) => {
  const { t, go } = useIntake();
  const { busy, problem, open } = useOpenFile();
  return (
    <Page title={say('sent.title')}>
      <Notice kind="good">
        <p>{say('sent.text')}</p>
      </Notice>
      <p>{say('sent.next')}</p>
      <ProblemNotice problem={problem} retry={open} />
      <div class="actions">
        <Button busy={busy} onClick={open}>
          {say('sent.see')}
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

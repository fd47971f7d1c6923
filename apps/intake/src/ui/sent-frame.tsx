import type { ComponentChildren } from 'preact';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { Button } from './button';
import { Page } from './page';
import { ProblemNotice } from './problem-notice';

interface Props {
  title: string;
  /** The way to what was just sent. */
  see: string;
  /** What has happened, and when to come back. */
  children: ComponentChildren;
}

/** After somebody new has sent something: what follows, their own page, and the way out. */
export const SentFrame = ({ title, see, children }: Props) => {
  const { t, go } = useIntake();
  const { busy, problem, open } = useOpenFile();
  return (
    <Page title={title}>
      {children}
      <ProblemNotice problem={problem} retry={open} />
      <div class="actions">
        <Button busy={busy} onClick={open}>
          {see}
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

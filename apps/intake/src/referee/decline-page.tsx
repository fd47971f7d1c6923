import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import type { Say } from './referee-texts';
import { UnsentNotice } from './unsent-notice';
import { useSending } from './use-sending';

/** Not wanting to answer is an answer, and no reason is asked. */
export const DeclinePage = ({ say }: { say: Say }) => {
  const { go } = useIntake();
  const { busy, problem, unsent, send } = useSending();
  const decline = (): void => {
    send({ kind: 'declined' });
  };
  return (
    <Page title={say('decline.title')}>
      <p class="lead">{say('decline.lead')}</p>
      <UnsentNotice say={say} unsent={unsent} />
      <ProblemNotice problem={problem} retry={decline} />
      <div class="actions">
        <Button busy={busy} onClick={decline}>
          {say(busy ? 'sending' : 'decline.send')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            go({ name: 'letter', part: 'answer' });
          }}
        >
          {say('decline.back')}
        </Button>
      </div>
    </Page>
  );
};

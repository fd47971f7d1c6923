import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import type { Say } from './referee-texts';

/** Taken back, closed or too late: nobody is told which, or why. */
export const OverPage = ({ say }: { say: Say }) => {
  const { leave } = useIntake();
  return (
    <Page title={say('over.title')}>
      <p class="lead">{say('over.lead')}</p>
      <div class="actions">
        <Button onClick={leave}>{say('sent.leave')}</Button>
      </div>
    </Page>
  );
};

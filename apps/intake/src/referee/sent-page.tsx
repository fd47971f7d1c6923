import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import type { Say } from './referee-texts';

export const SentPage = ({ say }: { say: Say }) => {
  const { leave } = useIntake();
  return (
    <Page title={say('sent.title')}>
      <p class="lead">{say('sent.lead')}</p>
      <ul>
        <li>{say('sent.words')}</li>
        <li>{say('sent.quiet')}</li>
      </ul>
      <div class="actions">
        <Button onClick={leave}>{say('sent.leave')}</Button>
      </div>
    </Page>
  );
};

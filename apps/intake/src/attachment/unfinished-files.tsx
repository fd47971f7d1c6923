import { askedIn } from '../flow/intake-state';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { partOfStep } from './attached';

/** Files that are not whole yet would stay behind: says which, and leads to the page where they were added. */
export const UnfinishedFiles = ({ from }: { from: 'tasks' | 'check' | 'answers' | 'stage' }) => {
  const { state, t, go } = useIntake();
  const waiting = state.files.filter(({ ticket, entry }) => entry === null && ticket.compartment !== 'thread');
  const [first] = waiting;
  if (!first) return null;
  const places = askedIn(state).topics.flatMap((topic) =>
    topic.steps.map((step) => ({ topic: topic.key, step: step.key })),
  );
  const place = places.find(({ step }) => partOfStep(step) === first.ticket.compartment);
  return (
    <Notice kind="warn" title={t('files.unfinished')}>
      <ul>
        {waiting.map(({ ticket }) => (
          <li key={ticket.id}>
            <bdi>{ticket.name}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('files.unfinished.text')}</p>
      {place && (
        <Button
          kind="secondary"
          onClick={() => {
            go({ name: 'step', ...place, from, only: true });
          }}
        >
          {t('files.unfinished.go')}
        </Button>
      )}
    </Notice>
  );
};

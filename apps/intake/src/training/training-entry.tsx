import { createOwnTraining } from '@vrijhaven/training/client';
import type { OwnTrainingView } from '@vrijhaven/training/client';
import { useEffect, useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useTrainingTexts } from './training-texts';

/** The way to the page of courses, and an offer that waits; a broken line costs the notice and not the way. */
export const TrainingEntry = () => {
  const { state, applicant, go } = useIntake();
  const { say } = useTrainingTexts(state.language);
  const [seen, setSeen] = useState<OwnTrainingView>();
  const { run } = useTask();
  useEffect(() => {
    run(async () => setSeen(await createOwnTraining((await applicant()).session()).load()));
  }, []);
  const see = (): void => {
    go({ name: 'training', at: 'own' });
  };
  if (typeof say !== 'function' || !seen || seen.enrolments.length + seen.open.length === 0) return null;
  const offered = seen.enrolments.find((each) => each.state === 'offered');
  return (
    <>
      {offered && (
        <Notice kind="good" title={say('entry.offer', { title: offered.edition.title[state.language] })}>
          <p>{say('entry.offer.text')}</p>
          <Button onClick={see}>{say('entry.see')}</Button>
        </Notice>
      )}
      <ul class="cards">
        <li>
          <button type="button" class="card" onClick={see}>
            <strong>{say('title')}</strong>
            <span>{say('entry')}</span>
          </button>
        </li>
      </ul>
    </>
  );
};

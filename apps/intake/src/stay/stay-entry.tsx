import { createOwnStays } from '@vrijhaven/shelter-city/client';
import type { OwnStaysView } from '@vrijhaven/shelter-city/client';
import { useEffect, useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { useStayTexts } from './stay-texts';

/** The way to the page of the stay; nothing where there is neither a stay nor a move. */
export const StayEntry = () => {
  const { state, applicant, go } = useIntake();
  const { say, retry } = useStayTexts(state.language);
  const [seen, setSeen] = useState<OwnStaysView>();
  const { problem, run } = useTask();
  const load = (): void => {
    run(async () => setSeen(await createOwnStays((await applicant()).session()).load()));
  };
  useEffect(load, []);
  const see = (): void => {
    go({ name: 'stay' });
  };
  if (say === 'failed') return <ProblemNotice problem="offline" retry={retry} />;
  if (typeof say !== 'function') return null;
  return (
    <>
      <ProblemNotice problem={problem} retry={load} />
      {seen?.moves.map(({ id, city }) => (
        <Notice key={id} kind="good" title={say('move', { city: cityName(city) })}>
          <p>{say('entry.move')}</p>
          <Button onClick={see}>{say('entry.see')}</Button>
        </Notice>
      ))}
      {seen !== undefined && seen.stays.length > 0 && (
        <ul class="cards">
          <li>
            <button type="button" class="card" onClick={see}>
              <strong>{say('title')}</strong>
              <span>{say('entry')}</span>
            </button>
          </li>
        </ul>
      )}
    </>
  );
};

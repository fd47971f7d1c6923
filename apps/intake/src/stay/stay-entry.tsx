import { createOwnStays } from '@vrijhaven/shelter-city/client';
import { useEffect } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { useSeen } from '../home/use-seen';
import type { WayProps } from '../home/use-waits';
import { useWaits } from '../home/use-waits';
import { Waits, WayIn } from '../home/way-in';
import { useIntake } from '../session/intake-context';
import { ProblemNotice } from '../ui/problem-notice';
import type { StayStanding } from './standing';
import { standingOf } from './standing';
import { useStayTexts } from './stay-texts';

interface StayEntryProps extends WayProps {
  /** Told as soon as it is known. */
  readonly onStanding: (standing: StayStanding) => void;
}

/** The way to the page of the stay; nothing where there is neither a stay nor a move. */
export const StayEntry = (props: StayEntryProps) => {
  const { state, go } = useIntake();
  const { say, retry } = useStayTexts(state.language);
  const { seen, load, problem } = useSeen((session) => createOwnStays(session).load());
  useWaits(props, (seen?.moves.length ?? 0) > 0);
  useEffect(() => {
    if (seen) props.onStanding(standingOf(seen.stays));
  }, [seen]);
  const see = (): void => {
    go({ name: 'stay' });
  };
  if (say === 'failed') return <ProblemNotice problem="offline" retry={retry} />;
  if (typeof say !== 'function') return null;
  return (
    <>
      <ProblemNotice problem={problem} retry={load} />
      {seen?.moves.map(({ id, city }) => (
        <Waits
          key={id}
          title={say('move', { city: cityName(city) })}
          text={say('entry.move')}
          go={say('entry.see')}
          onGo={see}
        />
      ))}
      {seen !== undefined && seen.stays.length > 0 && <WayIn title={say('title')} text={say('entry')} onGo={see} />}
    </>
  );
};

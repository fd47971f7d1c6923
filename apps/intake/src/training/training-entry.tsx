import { dayOf, systemClock } from '@vrijhaven/domain';
import { createOwnTraining } from '@vrijhaven/training/client';
import { useSeen } from '../home/use-seen';
import type { WayProps } from '../home/use-waits';
import { useWaits } from '../home/use-waits';
import { Waits, WayIn } from '../home/way-in';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { offOf } from './off-of';
import { useTrainingTexts } from './training-texts';

/** The way to the page of courses, and an offer that waits; a broken line costs the notice and not the way. */
export const TrainingEntry = (props: WayProps) => {
  const { state, go } = useIntake();
  const { say } = useTrainingTexts(state.language);
  const { seen } = useSeen((session) => createOwnTraining(session).load());
  const offered = seen?.enrolments.find((each) => each.state === 'offered');
  const today = dayOf(systemClock.now());
  // Told until the days have passed on which it would have been.
  const fallen = (seen?.enrolments ?? []).flatMap(({ id, edition }) => {
    const off = edition.endsOn < today ? undefined : offOf(edition);
    return off ? [{ id, edition, off }] : [];
  });
  useWaits(props, offered !== undefined || fallen.length > 0);
  const see = (): void => {
    go({ name: 'training', at: 'own' });
  };
  if (typeof say !== 'function' || !seen || seen.enrolments.length + seen.open.length + state.asked.length === 0)
    return null;
  return (
    <>
      {fallen.map(({ id, edition, off }) => (
        <Notice key={id} kind="warn" title={edition.title[state.language]}>
          <p>{say(`off.${off}`)}</p>
        </Notice>
      ))}
      {offered && (
        <Waits
          title={say('entry.offer', { title: offered.edition.title[state.language] })}
          text={say('entry.offer.text')}
          go={say('entry.see')}
          onGo={see}
        />
      )}
      <WayIn title={say('title')} text={say('entry')} onGo={see} />
    </>
  );
};

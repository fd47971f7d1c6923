import { StepPart as EntryStep } from '../entry/step-part';
import { useIntake } from '../session/intake-context';
import { Page } from '../ui/page';
import { stepAfter, stepsOf } from './stages';
import type { Say } from './training-texts';

interface Props {
  at: string;
  say: Say;
  /** Only this page is looked at, to change an answer. */
  only?: boolean;
}

/** One page of the course's form. */
export const StepPart = ({ at, say, only = false }: Props) => {
  const { entry } = useIntake().state;
  const step = entry && stepsOf(entry).find(({ key }) => key === at);
  if (!entry || !step) return <Page title={say('title')}>{null}</Page>;
  const next = only ? undefined : stepAfter(entry, at);
  return <EntryStep entry={entry} step={step} next={next === undefined ? 'check' : `step:${next}`} />;
};

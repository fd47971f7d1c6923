import { labelOf } from '@vrijhaven/applications/model';
import { courseQuestionOf, reusableOf, takeOver } from '@vrijhaven/training/model';
import { ReusePart as EntryReuse } from '../entry/reuse-part';
import { answerLines } from '../question/answer-text';
import { useIntake } from '../session/intake-context';
import { stepsOf } from './stages';
import type { Say } from './training-texts';

/** What an earlier file says that the course asks too. */
export const ReusePart = ({ say }: { say: Say }) => {
  const { state, dispatch, go } = useIntake();
  const { entry, file, texts, language } = state;
  if (!entry || !texts) return null;
  const reusable = reusableOf(file?.answers ?? {});
  const words = texts.questions;
  return (
    <EntryReuse
      caption={entry.title}
      words={{ title: say('reuse.title'), lead: say('reuse.lead'), go: say('reuse.go'), none: say('reuse.none') }}
      offered={reusable.flatMap(({ key, answer }) => {
        const question = courseQuestionOf(key);
        return question
          ? [{ key, label: labelOf(words, key), lines: answerLines(question, answer, language, words) }]
          : [];
      })}
      onGo={(ticked) => {
        const next = { ...entry, answers: takeOver(entry.answers, reusable, ticked) };
        dispatch({ type: 'entryChanged', entry: next });
        go({ name: 'training', at: `step:${stepsOf(next)[0]?.key ?? ''}` });
      }}
    />
  );
};

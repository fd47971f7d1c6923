import { labelOf } from '@vrijhaven/applications/model';
import { courseQuestionOf, reusableOf, takeOver } from '@vrijhaven/training/model';
import { useState } from 'preact/hooks';
import { answerLines } from '../question/answer-text';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { stepsOf } from './stages';
import type { Say } from './training-texts';

/** What an earlier file says, to be taken over piece by piece; nothing is ticked beforehand. */
export const ReusePart = ({ say }: { say: Say }) => {
  const { state, dispatch, go } = useIntake();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { entry, file, texts, language } = state;
  if (!entry || !texts) return null;
  const reusable = reusableOf(file?.answers ?? {});
  const begin = (chosen: ReadonlySet<string>): void => {
    const next = { ...entry, answers: takeOver(entry.answers, reusable, chosen) };
    dispatch({ type: 'entryChanged', entry: next });
    go({ name: 'training', at: `step:${stepsOf(next)[0]?.key ?? ''}` });
  };
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  return (
    <Page title={say('reuse.title')} caption={entry.title}>
      <p class="lead">{say('reuse.lead')}</p>
      <div class="choices">
        {reusable.map(({ key, answer }) => {
          const question = courseQuestionOf(key);
          return question ? (
            <label class="choice" key={key}>
              <input
                type="checkbox"
                checked={ticked.has(key)}
                onChange={(event) => {
                  toggle(key, event.currentTarget.checked);
                }}
              />
              <span>
                <strong>{labelOf(texts.questions, key)}</strong>
                {answerLines(question, answer, language, texts.questions).map((line) => (
                  <p key={line} dir="auto">
                    {line}
                  </p>
                ))}
              </span>
            </label>
          ) : null;
        })}
      </div>
      <div class="actions">
        <Button
          onClick={() => {
            begin(ticked);
          }}
        >
          {say('reuse.go')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            begin(new Set());
          }}
        >
          {say('reuse.none')}
        </Button>
      </div>
    </Page>
  );
};

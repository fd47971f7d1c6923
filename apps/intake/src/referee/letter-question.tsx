import type { LetterQuestion } from '@vrijhaven/selection/model';
import { LONGEST_WORDS } from '@vrijhaven/selection/model';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { ChoiceList } from '../ui/choice-list';
import { describedBy, Field, FieldGroup } from '../ui/field';
import { choicesOf, hintOf } from './question-codes';
import type { Say } from './referee-texts';

/** Characters left are shown only near the end, as elsewhere. */
const SHOW_LEFT = 300;

interface LetterQuestionProps {
  readonly say: Say;
  readonly question: LetterQuestion;
  readonly said: string | undefined;
  readonly onAnswer: (question: LetterQuestion, said: string) => void;
}

/** One question of a letter. None is required. */
export const LetterQuestionField = ({ say, question, said = '', onAnswer }: LetterQuestionProps) => {
  const { state } = useIntake();
  const field = { id: `l-${question}`, label: say(`q.${question}`), hint: hintOf(say, question) };
  const choices = choicesOf(say, question);
  if (choices) {
    return (
      <FieldGroup {...field}>
        <ChoiceList
          id={field.id}
          kind="radio"
          options={choices}
          chosen={said === '' ? [] : [said]}
          onChange={([code = '']) => {
            onAnswer(question, code);
          }}
        />
      </FieldGroup>
    );
  }
  const left = LONGEST_WORDS - said.length;
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        dir="auto"
        rows={5}
        autocomplete="off"
        maxLength={LONGEST_WORDS}
        aria-describedby={describedBy(field)}
        value={said}
        onInput={(event) => {
          onAnswer(question, event.currentTarget.value);
        }}
      />
      <p class="left" role="status">
        {left < SHOW_LEFT ? say('left', { left: numberText(state.language, left) }) : ''}
      </p>
    </Field>
  );
};

import { hintOf, isPeriod, labelOf, MAX_LONG_TEXT, optionsOf, optionText } from '@vrijhaven/applications/model';
import type { Answer, FormQuestion } from '@vrijhaven/applications/model';
import { COUNTRIES } from '../i18n/codes';
import { namedCodes, numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { ChoiceList } from '../ui/choice-list';
import { describedBy, Field, FieldGroup } from '../ui/field';
import type { FieldProps } from '../ui/field';
import { DayBoxes } from './day-boxes';
import { CodePicker } from './code-picker';

interface QuestionFieldProps {
  readonly question: FormQuestion;
  readonly answer: Answer | undefined;
  readonly labelledBy?: string | undefined;
  readonly error?: string | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** Characters left are shown only near the end: a count from the start would read like a demand. */
const SHOW_LEFT = 500;

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');
const listOf = (answer: Answer | undefined): readonly string[] =>
  answer === undefined || typeof answer === 'string' || isPeriod(answer) ? [] : answer;

/** The control for one question, whatever its kind. */
export const QuestionField = ({ question, answer, labelledBy, error, onAnswer }: QuestionFieldProps) => {
  const { state, t } = useIntake();
  const { questions } = state.texts ?? { questions: {} };
  const id = `q-${question.key}`;
  const field: FieldProps = {
    id,
    label: labelOf(questions, question.key),
    hint: hintOf(questions, question.key),
    labelledBy,
    error,
  };
  const control = {
    id,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy(field),
    'aria-invalid': error !== undefined,
    autocomplete: 'off',
  };
  const options = optionsOf(question).map((code) => [code, optionText(questions, question, code)] as const);
  switch (question.kind) {
    case 'text':
      return (
        <Field {...field}>
          <input
            {...control}
            dir="auto"
            value={textOf(answer)}
            onInput={(event) => {
              onAnswer(event.currentTarget.value);
            }}
          />
        </Field>
      );
    case 'longText': {
      const left = MAX_LONG_TEXT - textOf(answer).length;
      return (
        <Field {...field}>
          <textarea
            {...control}
            dir="auto"
            rows={7}
            value={textOf(answer)}
            onInput={(event) => {
              onAnswer(event.currentTarget.value);
            }}
          />
          <p class="left" role="status">
            {left >= 0 && left < SHOW_LEFT ? t('text.left', { left: numberText(state.language, left) }) : ''}
          </p>
        </Field>
      );
    }
    case 'country':
      return (
        <Field {...field}>
          <select
            {...control}
            value={textOf(answer)}
            onChange={(event) => {
              onAnswer(event.currentTarget.value);
            }}
          >
            <option value="">{t('country.none')}</option>
            {namedCodes(state.language, 'region', COUNTRIES).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      );
    case 'countries':
    case 'languages':
      return (
        <Field {...field}>
          <CodePicker
            id={id}
            kind={question.kind === 'languages' ? 'language' : 'region'}
            labelledBy={labelledBy}
            value={listOf(answer)}
            onChange={onAnswer}
          />
        </Field>
      );
    case 'choice':
    case 'yesNoUnsure':
      return (
        <FieldGroup {...field}>
          <ChoiceList
            id={id}
            kind="radio"
            options={options}
            chosen={textOf(answer) === '' ? [] : [textOf(answer)]}
            onChange={([code = '']) => {
              onAnswer(code);
            }}
          />
        </FieldGroup>
      );
    case 'choices':
      return (
        <FieldGroup {...field}>
          <ChoiceList id={id} kind="checkbox" options={options} chosen={listOf(answer)} onChange={onAnswer} />
        </FieldGroup>
      );
    case 'date':
      return (
        <FieldGroup {...field}>
          <DayBoxes id={id} value={textOf(answer)} onChange={onAnswer} />
        </FieldGroup>
      );
    case 'period': {
      const span = answer !== undefined && isPeriod(answer) ? answer : { from: '', until: '' };
      return (
        <FieldGroup {...field}>
          <p class="part">{t('period.from')}</p>
          <DayBoxes
            id={id}
            value={span.from}
            onChange={(from) => {
              onAnswer({ ...span, from });
            }}
          />
          <p class="part">{t('period.until')}</p>
          <DayBoxes
            id={`${id}-until`}
            value={span.until}
            onChange={(until) => {
              onAnswer({ ...span, until });
            }}
          />
        </FieldGroup>
      );
    }
  }
};

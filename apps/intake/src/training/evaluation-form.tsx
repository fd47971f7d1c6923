import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import type { OwnCourse } from '@vrijhaven/training/client';
import type { Evaluated } from '@vrijhaven/training/model';
import { EVALUATED } from '@vrijhaven/training/model';
import { useState } from 'preact/hooks';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ChoiceList } from '../ui/choice-list';
import { Field, FieldGroup } from '../ui/field';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { CourseProps } from './course-card';
import { RefusedNotice } from './refused-notice';

const MARKS = ['1', '2', '3', '4', '5'] as const;

type Ratings = Readonly<Partial<Record<Evaluated, number>>>;

/** What somebody thought of a course; sealed, and nothing of it has to be answered. */
export const EvaluationForm = ({
  say,
  own,
  enrolment,
  refresh,
  course,
}: CourseProps & { readonly course: OwnCourse }) => {
  const { state, t } = useIntake();
  const { language } = state;
  const [tooLong, setTooLong] = useState(false);
  const [ratings, setRatings] = useState<Ratings>(course.evaluation?.ratings ?? {});
  const [text, setText] = useState(course.evaluation?.text ?? '');
  const [result, setResult] = useState<string>();
  const { busy, problem, run } = useTask();
  const id = (key: string): string => `evaluation-${key}-${enrolment.id}`;
  const rate = (key: Evaluated, mark: string | undefined): void => {
    setRatings(
      Object.fromEntries([
        ...Object.entries(ratings).filter(([each]) => each !== key),
        ...(mark === undefined ? [] : [[key, Number(mark)]]),
      ]) as Ratings,
    );
  };
  const send = (): void => {
    setTooLong(text.length > MAX_LONG_TEXT);
    if (text.length > MAX_LONG_TEXT) return;
    run(async () => {
      const { kind } = await own.evaluate({
        edition: enrolment.edition.id,
        evaluation: { ratings, text: text.trim() },
      });
      setResult(kind);
      if (kind === 'sent') refresh();
    });
  };
  return (
    <>
      <details open={course.evaluation === null}>
        <summary>{say('evaluation.title')}</summary>
        <p class="hint">{say('evaluation.lead')}</p>
        {EVALUATED.map((key) => (
          <FieldGroup key={key} id={id(key)} label={say(`evaluation.${key}`)} hint={say('evaluation.scale')}>
            <div class="scale">
              <ChoiceList
                id={id(key)}
                kind="radio"
                options={MARKS.map((mark) => [mark, numberText(language, Number(mark))] as const)}
                chosen={ratings[key] === undefined ? [] : [String(ratings[key])]}
                onChange={([mark]) => {
                  rate(key, mark);
                }}
              />
            </div>
          </FieldGroup>
        ))}
        <Field
          id={id('text')}
          label={say('evaluation.text')}
          error={tooLong ? t('error.tooLong', { label: say('evaluation.text') }) : undefined}
        >
          <textarea
            id={id('text')}
            aria-describedby={tooLong ? `${id('text')}-error` : undefined}
            aria-invalid={tooLong}
            dir="auto"
            autocomplete="off"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </Field>
        <ProblemNotice problem={problem} retry={send} />
        <RefusedNotice say={say} kind={result} />
        <Button busy={busy} onClick={send}>
          {say('evaluation.send')}
        </Button>
      </details>
      {/* Beside the form, which is folded once it was sent. */}
      {result === 'sent' && <Notice kind="good" title={say('evaluation.sent')} alert />}
    </>
  );
};

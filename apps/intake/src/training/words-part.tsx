import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import type { OwnCourse } from '@vrijhaven/training/client';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { CourseProps } from './course-card';
import { RefusedNotice } from './refused-notice';

/** The conversation with the course managers about one course. */
export const WordsPart = ({ say, own, enrolment, refresh, course }: CourseProps & { readonly course: OwnCourse }) => {
  const { language } = useIntake().state;
  const [text, setText] = useState('');
  const [result, setResult] = useState<string>();
  const [error, setError] = useState<string>();
  const { busy, problem, run } = useTask();
  const id = `words-${enrolment.id}`;
  const said = course.entries.flatMap(({ sequence, writtenOn, own: mine, content }) =>
    (content.kind === 'message' || content.kind === 'preWork') && content.text !== ''
      ? [{ key: sequence, day: writtenOn, mine, words: content.text }]
      : [],
  );
  const send = (): void => {
    const unfit = text.trim() === '' || text.length > MAX_LONG_TEXT;
    setError(unfit ? say('words.fault', { count: MAX_LONG_TEXT }) : undefined);
    if (unfit) return;
    run(async () => {
      const { kind } = await own.write({ edition: enrolment.edition.id, text: text.trim() });
      setResult(kind);
      if (kind !== 'sent') return;
      setText('');
      refresh();
    });
  };
  return (
    <>
      <h3>{say('words.title')}</h3>
      <p class="hint">{say('words.lead')}</p>
      {said.length === 0 && <p>{say('words.none')}</p>}
      {said.map(({ key, day, mine, words }) => (
        <div key={key} class={mine ? 'message own' : 'message office'}>
          <p class="small">{say(mine ? 'words.yours' : 'words.office', { day: dayText(language, day) })}</p>
          <p dir="auto" class="words">
            {words}
          </p>
        </div>
      ))}
      <Field id={id} label={say('words.write')} error={error}>
        <textarea
          id={id}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          aria-invalid={error !== undefined}
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </Field>
      <ProblemNotice problem={problem} retry={send} />
      {result === 'sent' && text === '' && <Notice kind="good" title={say('words.sent')} alert />}
      <RefusedNotice say={say} kind={result} />
      <Button kind="secondary" busy={busy} onClick={send}>
        {say('words.send')}
      </Button>
    </>
  );
};

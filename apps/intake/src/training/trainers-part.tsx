import type { OwnCourse } from '@vrijhaven/training/client';
import { useState } from 'preact/hooks';
import { Confirm } from '../answer/confirm';
import { dayText, listText, nameOf } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { CourseProps } from './course-card';
import { RefusedNotice } from './refused-notice';

/** What trainers are given of oneself, and the way to take it back. */
export const TrainersPart = ({
  say,
  own,
  enrolment,
  refresh,
  course,
}: CourseProps & { readonly course: OwnCourse }) => {
  const { language } = useIntake().state;
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { busy, problem, run } = useTask();
  const { roster, takenBackOn } = course;
  const takeBack = (): void => {
    run(async () => {
      const { kind } = await own.takeBackRoster({ edition: enrolment.edition.id });
      setRefused(kind);
      if (kind !== 'sent') return;
      setAsking(false);
      refresh();
    });
  };
  const needs = roster && [...roster.access, ...roster.diet].length > 0;
  const notes = roster ? [roster.accessNote, roster.dietNote].filter((note) => note.trim() !== '') : [];
  return (
    <>
      <h3>{say('trainers.title')}</h3>
      {!roster && takenBackOn === null && <p class="hint">{say('trainers.none')}</p>}
      {takenBackOn !== null && (
        <Notice kind="good" title={say('trainers.taken', { day: dayText(language, takenBackOn) })}>
          <p>{say('trainers.taken.text')}</p>
        </Notice>
      )}
      {roster && (
        <>
          <p class="hint">{say('trainers.lead')}</p>
          <p dir="auto" class="words">
            <strong>{roster.alias}</strong> ·{' '}
            {listText(
              language,
              roster.languages.map((code) => nameOf(language, 'language', code)),
            )}
          </p>
          {needs && <p>{say('trainers.needs')}</p>}
          {notes.map((note) => (
            <p key={note} dir="auto" class="words">
              {note}
            </p>
          ))}
          <ProblemNotice problem={problem} retry={takeBack} />
          {refused !== 'sent' && <RefusedNotice say={say} kind={refused} />}
          {asking ? (
            <Confirm
              title={say('trainers.take.title')}
              yes={say('trainers.take.yes')}
              no={say('offer.keep')}
              danger
              busy={busy}
              onYes={takeBack}
              onNo={() => {
                setAsking(false);
              }}
            >
              <p>{say('trainers.take.text')}</p>
            </Confirm>
          ) : (
            <button
              type="button"
              class="link"
              onClick={() => {
                setAsking(true);
              }}
            >
              {say('trainers.take')}
            </button>
          )}
        </>
      )}
    </>
  );
};

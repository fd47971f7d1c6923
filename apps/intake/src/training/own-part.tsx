import type { EditionView } from '@vrijhaven/training/client';
import { reusableOf } from '@vrijhaven/training/model';
import { ToldNotice } from '../answer/told-notice';
import { dayText, listText, nameOf } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { CourseCard } from './course-card';
import { InvitedCourse, useInvited } from './invited-part';
import { stepsOf } from './stages';
import type { Say } from './training-texts';
import { useOwnTraining } from './use-own-training';

/** One's own courses, and those to which one can apply. */
export const OwnPart = ({ say, sent }: { say: Say; sent: boolean }) => {
  const { opened, load, problem } = useOwnTraining();
  return (
    <Page title={say('title')} wide>
      <p class="lead">{say('lead')}</p>
      <ProblemNotice problem={problem} retry={load} />
      {sent && opened && <ToldNotice text={say('words.sent')} />}
      {!opened && !problem && <Waiting text={say('opening')} />}
      {opened && <InvitedHere say={say} known={opened.seen.enrolments.map((each) => each.edition.id)} />}
      {opened?.seen.enrolments.map((enrolment) => (
        <CourseCard
          key={enrolment.id}
          {...{ say, enrolment, own: opened.own, refresh: load }}
          course={opened.courses.get(enrolment.edition.id)}
        />
      ))}
      {opened && (
        <>
          <h2>{say('open.title')}</h2>
          {opened.seen.open.length === 0 && <p>{say('open.none')}</p>}
          {opened.seen.open.map((edition) => (
            <OpenEdition key={edition.id} {...{ say, edition }} />
          ))}
        </>
      )}
    </Page>
  );
};

/** For who opened an invitation and came back with a receipt: the course is offered here. */
const InvitedHere = ({ say, known }: { say: Say; known: readonly string[] }) => {
  const { state } = useIntake();
  const { edition, look, problem } = useInvited();
  if (!state.asked || (edition && known.includes(edition.id))) return null;
  return (
    <>
      <ProblemNotice problem={problem} retry={look} />
      {edition && <InvitedCourse say={say} edition={edition} />}
    </>
  );
};

const OpenEdition = ({ say, edition }: { say: Say; edition: EditionView }) => {
  const { state, dispatch, go } = useIntake();
  const { language, entry, file } = state;
  const begun = entry?.about === edition.id && entry.stage === 'applying' ? entry : undefined;
  const begin = (): void => {
    if (begun) {
      go({ name: 'training', at: 'check' });
      return;
    }
    const fresh = {
      programme: 'training',
      call: null,
      about: edition.id,
      title: edition.title[language],
      stage: 'applying',
      answers: {},
    } as const;
    dispatch({ type: 'entryChanged', entry: fresh });
    const reuses = reusableOf(file?.answers ?? {}).length > 0;
    go({ name: 'training', at: reuses ? 'reuse' : `step:${stepsOf(fresh)[0]?.key ?? ''}` });
  };
  return (
    <section class="sheet">
      <h3 dir="auto">{edition.title[language]}</h3>
      <p>
        {say('open.days', {
          from: dayText(language, edition.startsOn),
          until: dayText(language, edition.endsOn),
          place: edition.placeName,
        })}
      </p>
      <p class="hint">
        {say('open.languages', {
          languages: listText(
            language,
            edition.languages.map((code) => nameOf(language, 'language', code)),
          ),
        })}
      </p>
      <Button onClick={begin}>{say(begun ? 'open.goOn' : 'open.apply')}</Button>
    </section>
  );
};

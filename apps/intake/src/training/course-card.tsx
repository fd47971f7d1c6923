import type { OwnCourse, OwnEnrolment, OwnTraining } from '@vrijhaven/training/client';
import type { EnrolmentState } from '@vrijhaven/training/model';
import { ENROLMENT_STATES, ON_ROSTER, OVER } from '@vrijhaven/training/model';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { offOf } from './off-of';
import { EvaluationForm } from './evaluation-form';
import { OfferForm } from './offer-form';
import { RefusedNotice } from './refused-notice';
import { stepsOf } from './stages';
import { TaskList } from './task-list';
import { TrainersPart } from './trainers-part';
import type { Say } from './training-texts';
import { WordsPart } from './words-part';

const COMING: readonly EnrolmentState[] = ['accepted', 'travelReady'];
const THERE: readonly EnrolmentState[] = ['attended', 'followUp', 'closed'];
/** Who was there has no seat to give back any more. */
const MAY_LEAVE = ENROLMENT_STATES.filter((state) => ![...OVER, ...THERE].includes(state));

export interface CourseProps {
  readonly say: Say;
  readonly own: OwnTraining;
  readonly enrolment: OwnEnrolment;
  readonly refresh: () => void;
}

/** One course of one's own: how it stands, what is asked now, and everything that can be done about it. */
export const CourseCard = (props: CourseProps & { readonly course: OwnCourse | undefined }) => {
  const { say, enrolment, course } = props;
  const { state, dispatch, go } = useIntake();
  const { language } = state;
  const { edition } = enrolment;
  const [answered, setAnswered] = useState<{ readonly kind: string; readonly accepted: boolean }>();
  const absent = THERE.includes(enrolment.state) && enrolment.attendance === 'none';
  const off = offOf(edition);
  const days = say('open.days', {
    from: dayText(language, edition.startsOn),
    until: dayText(language, edition.endsOn),
    place: edition.placeName,
  });
  const needs = (): void => {
    // What was begun on another visit goes on.
    if (state.entry?.about === edition.id && state.entry.stage === 'coming') {
      go({ name: 'training', at: 'check' });
      return;
    }
    const entry = {
      programme: 'training',
      call: null,
      about: edition.id,
      title: edition.title[language],
      stage: 'coming',
      answers: course?.answers ?? {},
    } as const;
    dispatch({ type: 'entryChanged', entry });
    go({ name: 'training', at: `step:${stepsOf(entry)[0]?.key ?? ''}` });
  };
  return (
    <section class="sheet">
      <h2 dir="auto">{edition.title[language]}</h2>
      <p>{off ? <del>{days}</del> : <strong>{days}</strong>}</p>
      {course && !course.intact && (
        <Notice kind="danger" title={say('broken')} alert>
          <p>{say('broken.text')}</p>
        </Notice>
      )}
      {answered && enrolment.state !== 'offered' && (
        <>
          {answered.kind === 'done' && (
            <Notice kind="good" title={say(answered.accepted ? 'offer.done.yes' : 'offer.done.no')} alert />
          )}
          <RefusedNotice say={say} kind={answered.kind} />
        </>
      )}
      {off ? (
        <Notice kind="warn">
          <p>{say(`off.${off}`)}</p>
        </Notice>
      ) : (
        <p>{say(absent ? 'state.absent' : `state.${enrolment.state}`)}</p>
      )}
      {enrolment.state === 'offered' && off !== 'cancelled' && (
        <OfferForm
          {...props}
          onAnswered={(kind, accepted) => {
            setAnswered({ kind, accepted });
          }}
        />
      )}
      {COMING.includes(enrolment.state) && !off && (
        <>
          <h3>{say('needs.title')}</h3>
          <p>{say('needs.lead')}</p>
          <Button kind="secondary" onClick={needs}>
            {say('needs.go')}
          </Button>
        </>
      )}
      {COMING.includes(enrolment.state) && edition.tasks.length > 0 && <TaskList {...props} />}
      {THERE.includes(enrolment.state) && !absent && (
        <>
          <h3>{say('certificate.title')}</h3>
          <p>{say('certificate.lead')}</p>
          <Button
            kind="secondary"
            onClick={() => {
              go({ name: 'training', at: `certificate:${edition.id}` });
            }}
          >
            {say('certificate.see')}
          </Button>
        </>
      )}
      {THERE.includes(enrolment.state) && !absent && enrolment.state !== 'closed' && course && (
        <EvaluationForm {...props} course={course} />
      )}
      {course && ON_ROSTER.includes(enrolment.state) && <TrainersPart {...props} course={course} />}
      {course && <WordsPart {...props} course={course} />}
      {MAY_LEAVE.includes(enrolment.state) && <Withdrawing {...props} />}
    </section>
  );
};

const Withdrawing = ({ say, own, enrolment, refresh }: CourseProps) => {
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { busy, problem, run } = useTask();
  const withdraw = (): void => {
    run(async () => {
      const { kind } = await own.withdraw({ enrolment });
      setRefused(kind);
      if (kind === 'done') refresh();
    });
  };
  if (!asking)
    return (
      <div class="actions">
        <Button
          kind="quiet"
          onClick={() => {
            setAsking(true);
          }}
        >
          {say('leave.go')}
        </Button>
      </div>
    );
  return (
    <Notice kind="warn" title={say('leave.title')} alert>
      <p>{say('leave.text')}</p>
      <ProblemNotice problem={problem} retry={withdraw} />
      <RefusedNotice say={say} kind={refused} />
      <div class="actions">
        <Button kind="danger" busy={busy} onClick={withdraw}>
          {say('leave.yes')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            setAsking(false);
          }}
        >
          {say('offer.keep')}
        </Button>
      </div>
    </Notice>
  );
};

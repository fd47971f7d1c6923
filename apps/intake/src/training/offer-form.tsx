import { dayOf, daysBetween, systemClock } from '@vrijhaven/domain';
import { useState } from 'preact/hooks';
import { YesOrNo } from '../answer/yes-or-no';
import { dayText, numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { CourseProps } from './course-card';
import { RefusedNotice } from './refused-notice';

interface OfferProps extends CourseProps {
  /** Told outside of the form, which is gone once there is nothing to answer any more. */
  readonly onAnswered: (kind: string, accepted: boolean) => void;
}

/** A seat that waits for an answer, with the days that are left; a no asks once more, a yes says what it means. */
export const OfferForm = ({ say, own, enrolment, refresh, onAnswered }: OfferProps) => {
  const { language } = useIntake().state;
  const [refused, setRefused] = useState<string>();
  const { busy, problem, run } = useTask();
  const last = enrolment.offerExpiresOn;
  const left = last === null ? 0 : daysBetween(dayOf(systemClock.now()), last);
  const answer = (accept: boolean): void => {
    run(async () => {
      const { kind } = await own.answerOffer({ enrolment, accept });
      setRefused(kind);
      onAnswered(kind, accept);
      refresh();
    });
  };
  return (
    <Notice
      kind="good"
      title={last === null ? say('state.offered') : say('offer.until', { day: dayText(language, last) })}
    >
      {last !== null && (
        <p>
          <strong>{left > 0 ? say('offer.left', { days: numberText(language, left) }) : say('offer.today')}</strong>
        </p>
      )}
      <p>{say('offer.what')}</p>
      <YesOrNo
        id={`offer-${enrolment.id}`}
        yes={say('offer.yes')}
        no={say('offer.no')}
        declining={{
          title: say('offer.no.title'),
          text: say('offer.no.text'),
          yes: say('offer.no.yes'),
          keep: say('offer.keep'),
        }}
        busy={busy}
        onAnswer={answer}
        said={
          <>
            <ProblemNotice problem={problem} />
            <RefusedNotice say={say} kind={refused} />
          </>
        }
      />
    </Notice>
  );
};

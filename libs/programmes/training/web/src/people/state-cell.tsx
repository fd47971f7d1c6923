import { dayOf, daysBetween } from '@vrijhaven/domain';
import type { EnrolmentView } from '@vrijhaven/training/client';
import { Pill, useMessages } from '@vrijhaven/ui';
import { enrolmentTone } from '../tones';
import { trainingWords } from '../words';
import { peopleWords } from './words';

/** How somebody stands, with what runs out or what they came to. */
export const StateCell = ({ enrolment }: { enrolment: EnrolmentView }) => {
  const t = useMessages(peopleWords);
  const states = useMessages(trainingWords);
  const { state, reason, offerExpiresOn, attendance, held } = enrolment;
  const left = offerExpiresOn === null ? 0 : daysBetween(dayOf(new Date()), offerExpiresOn);
  const more =
    state === 'offered' && offerExpiresOn !== null
      ? left > 0
        ? t('until.days', { count: left })
        : t('until.today')
      : attendance !== null
        ? states(`attendance.${attendance}`)
        : reason !== null && reason !== 'criteriaMet'
          ? states(`reason.${reason}`)
          : '';
  return (
    <span className="vh-stack-tight">
      <span>
        <Pill tone={enrolmentTone(state)}>{states(`state.${state}`)}</Pill>
      </span>
      {held && <span className="vh-small vh-strong">{t('held')}</span>}
      {more !== '' && <span className="vh-small vh-muted">{more}</span>}
    </span>
  );
};

import type { EnrolmentEvent } from '@vrijhaven/training/client';
import { ENROLMENT_REASONS, PASSED_OVER } from '@vrijhaven/training/model';
import { formatHour, useLanguage, useMessages, type Translate } from '@vrijhaven/ui';
import type { OpenedEdition } from '../edition/opened';
import { trainingWords, type TrainingMessages } from '../words';
import { peopleWords } from './words';

const BY = ['applicant', 'system', 'courseManager', 'trainer'] as const;

type Words = Translate<keyof TrainingMessages>;

const whatOf = ({ kind, to, reason }: EnrolmentEvent, words: Words, why: (reason: string) => string): string => {
  if (kind === 'passedOver') return words('event.passedOver', { reason: reason === null ? '' : why(reason) });
  if (kind !== 'state' && kind !== 'offered') return words(`event.${kind}`);
  const state = to === null ? words('event.state', { state: '' }) : words(`state.${to}`);
  return reason === null ? state : `${state} – ${why(reason)}`;
};

/** What happened to somebody in this edition: steps, offers, and why they were passed over. */
export const HistoryList = ({ opened, enrolment }: { opened: OpenedEdition; enrolment: string }) => {
  const words = useMessages(trainingWords);
  const t = useMessages(peopleWords);
  const language = useLanguage();
  const events = opened.file.events
    .filter((event) => event.enrolment === enrolment)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const why = (code: string): string => {
    const passed = PASSED_OVER.find((each) => each === code);
    if (passed) return t(`whyNot.${passed}`);
    const reason = ENROLMENT_REASONS.find((each) => each === code);
    return reason ? words(`reason.${reason}`) : code;
  };
  return (
    <ol className="vh-plan">
      {events.map((event) => {
        const by = BY.find((each) => each === event.by) ?? 'other';
        return (
          <li key={event.id}>
            <span className="vh-grow">{whatOf(event, words, why)}</span>
            <span className="vh-small vh-muted">
              {formatHour(event.at, language)} · {words(`by.${by}`)}
            </span>
          </li>
        );
      })}
    </ol>
  );
};

import { unreachable } from '@vrijhaven/domain';
import type { Page as PagePlace } from '../flow/page';
import { useIntake } from '../session/intake-context';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { AnswerPage } from './answer-page';
import { CheckPage } from './check-page';
import { DeclinePage } from './decline-page';
import { OverPage } from './over-page';
import { useRefereeTexts } from './referee-texts';
import { SentPage } from './sent-page';

export type LetterPart = Extract<PagePlace, { name: 'letter' }>['part'];

/** The pages of a referee. They know one letter, and have no way to any other page but out. */
export const LetterPages = ({ part }: { part: LetterPart }) => {
  const { state, t } = useIntake();
  const { say, retry } = useRefereeTexts(state.language);
  if (say === 'waiting') return <Waiting text={t('files.preparing')} />;
  if (say === 'failed') return <ProblemNotice problem="offline" retry={retry} />;
  const { referee } = state;
  if (part === 'sent') return <SentPage say={say} />;
  if (part === 'over' || referee === null) return <OverPage say={say} />;
  switch (part) {
    case 'answer':
      return <AnswerPage say={say} referee={referee} />;
    case 'check':
      return <CheckPage say={say} referee={referee} />;
    case 'decline':
      return <DeclinePage say={say} />;
    default:
      return unreachable(part);
  }
};

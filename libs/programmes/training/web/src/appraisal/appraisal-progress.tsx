import { isAppraised, standingAppraisal } from '@vrijhaven/training/model';
import { Progress, useMessages } from '@vrijhaven/ui';
import type { Person } from '../edition/opened';
import { appraisalWords } from './words';

/** Whether course managers have judged all that no answer says by itself. */
export const wasAppraised = ({ participant }: Person): boolean =>
  isAppraised(standingAppraisal(participant.appraisals.map(({ appraisal }) => appraisal)));

/** How many of these people have been judged. */
export const AppraisalProgress = ({ people }: { people: readonly Person[] }) => {
  const t = useMessages(appraisalWords);
  const done = people.filter(wasAppraised).length;
  return <Progress label={t('progress', { done, of: people.length })} value={done / Math.max(people.length, 1)} />;
};

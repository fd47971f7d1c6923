import { caseCode } from '@vrijhaven/applications/web';
import type { CandidateView } from '@vrijhaven/shelter-city/client';

/** The name that this reader may know: legal name or alias once disclosed, otherwise the code of the file. */
export const candidateName = ({ id, identity }: Pick<CandidateView, 'id' | 'identity'>): string => {
  const answers = identity.status === 'open' ? identity.content.answers : {};
  const name = [answers['alias'], answers['legalName']].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? name : caseCode(id);
};

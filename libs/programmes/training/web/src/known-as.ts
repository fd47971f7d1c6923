import { caseCode } from '@vrijhaven/applications/web';
import type { Participant } from '@vrijhaven/training/client';

/** What people call a participant: the name that they chose, else the code of their file. */
export const knownAs = ({ application, roster, answers }: Participant): string => {
  const alias = answers['alias'];
  return roster?.alias ?? (typeof alias === 'string' && alias !== '' ? alias : caseCode(application));
};

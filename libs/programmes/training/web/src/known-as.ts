import { caseCode } from '@vrijhaven/applications/web';
import type { Participant } from '@vrijhaven/training/client';

const isName = (name: unknown): name is string => typeof name === 'string' && name.trim() !== '';

/** What people call a participant: the name that they chose, else the code of their file. */
export const knownAs = ({ application, roster, answers }: Participant): string => {
  const alias = answers['alias'];
  return [roster?.alias, alias].find(isName)?.trim() ?? caseCode(application);
};

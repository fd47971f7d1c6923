import { accountWords, organisationWords, recoveryWords } from '@vrijhaven/organisation/web';
import type { Language } from '@vrijhaven/domain';
import { uiWords } from '@vrijhaven/ui';
import { deskWords } from '../words';

/** What the ways in say: signing in, joining, coming back by words or by a colleague. */
export const loadDoorWords = async (language: Language): Promise<void> => {
  const catalogues = [uiWords, deskWords, organisationWords, accountWords, recoveryWords];
  await Promise.all(catalogues.map((catalogue) => catalogue.load(language)));
};

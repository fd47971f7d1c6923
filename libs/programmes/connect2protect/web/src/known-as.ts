import { caseCode } from '@vrijhaven/applications/web';
import type { ItemEntry } from '@vrijhaven/connect2protect/model';

/** What a reader may call a defender: the name to use if they were given one, otherwise the code of the case. */
export const knownAs = (items: readonly ItemEntry[], application: string): string =>
  items.findLast(({ item, text, byApplicant }) => item === 'alias' && byApplicant && text.trim() !== '')?.text.trim() ??
  caseCode(application);

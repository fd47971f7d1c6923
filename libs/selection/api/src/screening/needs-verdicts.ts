import type { Guard } from '@vrijhaven/applications/api';
import { isScreened } from '@vrijhaven/selection/model';

/**
 * [Note: no end of a screening without verdicts] they come with `screenApplication` or not at all. To refer somebody
 * elsewhere says nothing of the conditions and takes none.
 */
export const needsVerdicts: Guard = (_tx, { state }, to) =>
  Promise.resolve(state === 'screening' && isScreened(to) ? 'verdicts' : undefined);

import { createReferee } from '@vrijhaven/selection/client';
import type { Referee } from '@vrijhaven/selection/client';
import { meansOf } from './open-applicant';
import type { SitePin } from './pin';

/** A referee's client: the little that it adds to the sealing code, for the few who come to answer. */
export const openReferee = (pin: SitePin): Referee => createReferee(meansOf(pin));

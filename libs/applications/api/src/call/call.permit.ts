import { permitFor } from '@vrijhaven/access';
import { CallEntity } from './call.entity';

/** The only loader of calls that somebody is about to change; reading them is everybody's. */
export const permitCall = permitFor('call', CallEntity);

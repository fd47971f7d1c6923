import { permitFor } from '@vrijhaven/access';
import { ApplicationEntity } from './application.entity';

/** The only loader of applications. */
export const permitApplication = permitFor('application', ApplicationEntity);

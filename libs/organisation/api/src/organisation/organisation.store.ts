import type { Tx } from '@vrijhaven/database';
import { OrganisationEntity } from './organisation.entity';

/** Undefined until the ceremony has founded it. */
export const findOrganisation = async (tx: Tx): Promise<OrganisationEntity | undefined> =>
  (await tx.find(OrganisationEntity, { take: 1 }))[0];

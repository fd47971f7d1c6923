import type { Tx } from '@vrijhaven/database';
import { OrganisationEntity } from './organisation.entity';

/** Undefined until the ceremony has founded it. */
export const findOrganisation = async (tx: Tx): Promise<OrganisationEntity | undefined> =>
  (await tx.find(OrganisationEntity, { take: 1 }))[0];

/** The organisation, kept from others until the transaction ends: links are appended one after the other. */
export const lockOrganisation = async (tx: Tx): Promise<OrganisationEntity> =>
  tx.createQueryBuilder(OrganisationEntity, 'organisation').setLock('pessimistic_write').getOneOrFail();

import { grantAnew } from '@vrijhaven/applications/api';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import type { AcceptedDisclosure } from './accept-disclosures';

interface Given {
  readonly record: string;
  readonly member: string;
  readonly today: Day;
}

/** Hands the wrapped keys to the city's team. */
export const storeDisclosures = async (
  tx: Tx,
  disclosures: readonly AcceptedDisclosure[],
  { record, member, today }: Given,
): Promise<void> => {
  for (const { compartment, revision, layer, grant } of disclosures) {
    await grantAnew(tx, {
      recordId: record,
      compartment,
      revision,
      recipient: grant.recipient,
      generation: grant.generation,
      grantBytes: grant.grant,
      granterId: member,
      chainHead: grant.chainHead,
      grantedOn: today,
      layer,
    });
  }
};

import { newIdempotencyKey } from '@vrijhaven/client';
import type { ApplicationPartsFragment } from '@vrijhaven/contracts';
import { Holdings, WithdrawDisclosure } from '@vrijhaven/contracts';
import { unreachable } from '@vrijhaven/domain';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { DataKeyCache } from '../document/data-key-cache';
import { certifiedBundle } from '../document/statements';
import type { HoldingsView } from '../holding/holdings-view';
import { readHoldings } from '../holding/read-holdings';
import type { WithdrawOutcome, WithdrawRequest } from './caseload';
import { staffReader } from './staff-reader';

/** Who holds what of an application, as far as the member may know of it. */
export const loadHoldings = async (
  { inside }: MemberSession,
  cache: DataKeyCache,
  { id: record, keys, disclosures }: ApplicationPartsFragment,
): Promise<HoldingsView | null> => {
  const bundle = certifiedBundle({ p: inside.p, organisation: inside.pin.organisation, record }, keys);
  if (!bundle) return null;
  const { holdings: held } = await inside.transport.run(Holdings, { application: record });
  const directory = await inside.refresh();
  const reader = staffReader({ inside, record, bundle, cache });
  return readHoldings({ reader, directory, bundle, held, listed: disclosures });
};

export const withdraw = async (
  { inside }: MemberSession,
  { id: application, city, compartments }: WithdrawRequest,
): Promise<WithdrawOutcome> => {
  const variables = { application, city, compartments: [...compartments], idempotencyKey: newIdempotencyKey() };
  const { withdrawDisclosure: result } = await inside.transport.run(WithdrawDisclosure, variables);
  switch (result.__typename) {
    case 'Application':
      return { kind: 'done' };
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

import type { ApplicationPartsFragment } from '@vrijhaven/contracts';
import { Holdings } from '@vrijhaven/contracts';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { DataKeyCache } from '../document/data-key-cache';
import type { HoldingsView } from '../holding/holdings-view';
import { readHoldings } from '../holding/read-holdings';
import type { SignedIn } from './applicant-context';
import { ownReader } from './load-file';

/** Who holds what of the own file. Own grants are judged by the own key, staff's by the chain under the pinned root. */
export const ownHoldings = async (
  me: SignedIn,
  directory: Directory,
  cache: DataKeyCache,
  { id, disclosures }: ApplicationPartsFragment,
): Promise<HoldingsView> => {
  const { holdings: held } = await me.transport.run(Holdings, { application: id });
  const reader = ownReader(me, directory, cache);
  return readHoldings({ reader, directory, bundle: me.keys.bundle, held, listed: disclosures });
};

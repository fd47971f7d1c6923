import type { Tx } from '@vrijhaven/database';
import { NotFound } from '@vrijhaven/server';
import { readOwnAccount } from '../account/account.store';
import type { OwnAccountType } from '../account/account.type';
import { holdOwnAccount } from '../login/hold-account';
import { findOrganisation } from '../organisation/organisation.store';
import { FactorNeeded } from './factor.type';

/** Removes one, unless it is the last where every member must have one. */
export async function removeFactor(
  tx: Tx,
  remove: (tx: Tx) => Promise<boolean>,
): Promise<OwnAccountType | NotFound | FactorNeeded> {
  // Of two at once, the second one sees what the first has left.
  await holdOwnAccount(tx);
  if (!(await remove(tx))) return new NotFound();
  const account = await readOwnAccount(tx);
  const organisation = await findOrganisation(tx);
  const isBare = account.factors.length === 0;
  return isBare && organisation?.secondFactor === 'required' ? new FactorNeeded() : account;
}

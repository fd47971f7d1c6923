import type { Tx } from '@vrijhaven/database';
import { createSession, LoginRefused } from '@vrijhaven/server';
import type { Proof } from './proof';
import { isProven } from './proof';
import { findReceipt } from './receipt.store';
import type { ReceiptSessionType } from './receipt.type';

/** Any key will do for a receipt that is not there: its refusal must take as long as a wrong signature's. */
const NO_KEY = new Uint8Array(32).fill(1);

/** Signs the bearer of a receipt in. An unknown receipt and a wrong signature are one answer. */
export const completeReturn = async (tx: Tx, proof: Proof): Promise<ReceiptSessionType | LoginRefused> => {
  const receipt = await findReceipt(tx, proof.locatorHash);
  const proven = isProven(proof, 'return', receipt?.loginKey ?? NO_KEY);
  if (receipt === undefined || !proven) return new LoginRefused();
  return { token: await createSession(tx, { receipt: receipt.id }), record: receipt.record };
};

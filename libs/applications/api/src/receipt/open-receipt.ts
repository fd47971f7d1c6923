import { randomUUID } from 'node:crypto';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import { equalBytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import { createSession, InvalidInput } from '@vrijhaven/server';
import { DRAFT_DAYS } from '../draft/save-draft';
import { findReceipt, registerReceipt } from './receipt.store';
import type { ReceiptSessionType } from './receipt.type';

interface Opening {
  readonly locatorHash: Bytes;
  readonly loginKey: Bytes;
}

/**
 * Registers a receipt and signs its bearer in; the proof was checked before. Doing it again with the same key
 * signs in again, because the first answer may have been lost on the way.
 */
export const openReceipt = async (
  tx: Tx,
  { locatorHash, loginKey }: Opening,
  today: Day,
): Promise<ReceiptSessionType | InvalidInput> => {
  await registerReceipt(tx, { id: randomUUID(), locatorHash, loginKey, expiresOn: addDays(today, DRAFT_DAYS) });
  const receipt = await findReceipt(tx, locatorHash);
  if (receipt === undefined || !equalBytes(receipt.loginKey, loginKey)) return new InvalidInput(['loginKey']);
  return { token: await createSession(tx, { receipt: receipt.id }), record: receipt.record };
};

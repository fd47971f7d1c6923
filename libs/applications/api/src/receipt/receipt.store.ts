import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { ReceiptEntity } from './receipt.entity';

/** What a stranger's attempt is checked against. */
export interface KnownReceipt {
  readonly id: string;
  readonly loginKey: Bytes;
  readonly record: string | null;
}

/** The receipt that is found under a locator's hash, undefined for none and for one that has expired. */
export const findReceipt = async (tx: Tx, locatorHash: Bytes): Promise<KnownReceipt | undefined> => {
  const [row] = await tx.query<{ id: string; login_key: Bytes; record_id: string | null }[]>(
    'select id, login_key, record_id from receipt_of($1)',
    [Buffer.from(locatorHash)],
  );
  return row && { id: row.id, loginKey: row.login_key, record: row.record_id };
};

/** Registers a receipt; one that is registered already stays as it is. */
export const registerReceipt = async (
  tx: Tx,
  receipt: { readonly id: string; readonly locatorHash: Bytes; readonly loginKey: Bytes; readonly expiresOn: Day },
): Promise<void> => {
  await tx.query('select receipt_open($1, $2, $3, $4)', [
    receipt.id,
    Buffer.from(receipt.locatorHash),
    Buffer.from(receipt.loginKey),
    receipt.expiresOn,
  ]);
};

/** The actor's own receipt, locked until the transaction ends. */
export const lockReceipt = (tx: Tx, id: string): Promise<ReceiptEntity | null> =>
  tx.findOne(ReceiptEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** From now on the receipt leads to this record. */
export const attachRecord = async (tx: Tx, id: string, recordId: string): Promise<void> => {
  await tx.update(ReceiptEntity, { id }, { recordId });
};

/** A draft that is still worked on keeps its receipt alive. */
export const extendReceipt = async (tx: Tx, id: string, expiresOn: Day): Promise<void> => {
  await tx.update(ReceiptEntity, { id }, { expiresOn });
};

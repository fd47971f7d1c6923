import type { Tx } from '@vrijhaven/database';
import type { Day } from '@vrijhaven/domain';
import { MoreThanOrEqual } from 'typeorm';
import { DraftEntity } from './draft.entity';

/** The draft of a receipt, null for none and for one that has expired but is not purged yet. */
export const findDraft = (tx: Tx, receiptId: string, today: Day): Promise<DraftEntity | null> =>
  tx.findOneBy(DraftEntity, { receiptId, expiresOn: MoreThanOrEqual(today) });

/** Writes the draft over whatever stood there. */
export const putDraft = async (tx: Tx, draft: DraftEntity): Promise<void> => {
  await tx.query(
    `insert into draft (receipt_id, revision, sealed, expires_on) values ($1, $2, $3, $4)
     on conflict (receipt_id) do update set revision = $2, sealed = $3, expires_on = $4`,
    [draft.receiptId, draft.revision, Buffer.from(draft.sealed), draft.expiresOn],
  );
};

/** The last day of a draft saved today: two weeks on, and where a call was postponed, two weeks of its new days. */
export const draftsEnd = async (tx: Tx, today: Day, days: number): Promise<Day> => {
  const [row] = await tx.query<{ until: Day }[]>(
    `select (greatest($1::date, coalesce(max(opens_on), $1::date)) + $2::integer)::text as until
     from call where decision = 'postponed' and opens_on > $1::date`,
    [today, days],
  );
  return row?.until ?? today;
};

export const deleteDraft = async (tx: Tx, receiptId: string): Promise<void> => {
  await tx.delete(DraftEntity, { receiptId });
};

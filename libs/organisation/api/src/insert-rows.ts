import type { Tx } from '@vrijhaven/database';
import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

/** Inserts rows without reading them back: who may add a row may not always see it. */
export async function insertRows<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(rows as readonly QueryDeepPartialEntity<Row>[] as QueryDeepPartialEntity<Row>[])
    .updateEntity(false)
    .execute();
}

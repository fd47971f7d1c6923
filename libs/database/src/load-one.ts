import type { EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';
import { namedQuery } from './named-query';
import type { Tx } from './transaction';

const selections = new WeakMap<EntityMetadata, string>();

/** Every column under the name of its property. */
const selectionOf = (entity: EntityMetadata): string => {
  const known = selections.get(entity);
  if (known !== undefined) return known;
  const columns = entity.columns.map(
    ({ databaseName, propertyName }) => `subject.${databaseName} as "${propertyName}"`,
  );
  const selection = `${columns.join(', ')} from ${entity.tableName} subject`;
  selections.set(entity, selection);
  return selection;
};

interface Wanted {
  /** A condition on `subject`, whose values are parameters. */
  readonly where: string;
  readonly values: readonly unknown[];
  /** Keeps the row from others until the transaction ends. */
  readonly lock?: boolean;
}

/** An entity of which nothing is known but a condition. It is asked for often, so no query is built for each time. */
export async function loadOne<Row extends ObjectLiteral>(
  tx: Tx,
  target: EntityTarget<Row>,
  { where, values, lock = false }: Wanted,
): Promise<Row | null> {
  const { metadata } = tx.getRepository(target);
  const text = `select ${selectionOf(metadata)} where ${where}${lock ? ' for update of subject' : ''}`;
  const [row] = await namedQuery(tx, text, values);
  if (row === undefined) return null;
  const { driver } = tx.dataSource;
  const loaded = metadata.columns.map((column): [string, unknown] => [
    column.propertyName,
    driver.prepareHydratedValue(row[column.propertyName], column),
  ]);
  return Object.assign(metadata.create() as Row, Object.fromEntries(loaded));
}

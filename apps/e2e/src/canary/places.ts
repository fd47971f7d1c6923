import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '../stage/database';
import type { Place } from './search';

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

const COLUMNS = `
  select table_schema as schema, table_name as "table", column_name as "column", data_type as type
    from information_schema.columns
   where table_schema not in ('pg_catalog', 'information_schema')
   order by 1, 2, ordinal_position`;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every value of every column of every table, as text and, where it is binary, as the bytes it holds. */
export const dumpOf = async (database: Database): Promise<Place> => {
  const columns = await database.query<Column & Record<string, string>>(COLUMNS);
  const pieces: Buffer[] = [];
  for (const { schema, table, column, type } of columns) {
    const from = `from ${quoted(schema)}.${quoted(table)}`;
    const binary = type === 'bytea';
    const rows = await database.query<{ value: string | Buffer | null }>(
      `select ${quoted(column)}${binary ? '' : '::text'} as value ${from}`,
    );
    for (const { value } of rows) if (value !== null) pieces.push(Buffer.from(value as Buffer), Buffer.from('\n'));
  }
  return { name: 'dump', bytes: Buffer.concat(pieces) };
};

/** Every file of the database server: tables, indexes, write-ahead log, its own log. */
export const filesOf = (database: Database): Place => {
  const files = readdirSync(database.data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = ({ parentPath, name }: (typeof files)[number]): Buffer => {
    try {
      return readFileSync(path.join(parentPath, name));
    } catch {
      return Buffer.alloc(0); // recycled between listing and reading
    }
  };
  return { name: 'database files', bytes: Buffer.concat(files.map(read)) };
};

/** Every file of the store for attachments, names included. */
export const storeOf = (folder: string): Place => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pieces = files.flatMap(({ parentPath, name }) => [
    Buffer.from(name),
    readFileSync(path.join(parentPath, name)),
  ]);
  return { name: 'attachments', bytes: Buffer.concat(pieces) };
};

import { types } from 'pg';
import type { FieldDef, QueryResult, QueryResultRow } from 'pg';

type Parser = (text: string) => unknown;

/** The columns of a statement's rows, and how each is read. */
export interface Columns {
  readonly fields: FieldDef[];
  readonly parsers: readonly Parser[];
}

export const NO_COLUMNS: Columns = { fields: [], parsers: [] };

// The numbers of types are PostgreSQL's own; the driver's list of them is not whole.
const parserOf = types.getTypeParser as (type: number) => Parser;

export const columnsOf = (fields: FieldDef[]): Columns => ({
  fields,
  parsers: fields.map(({ dataTypeID }) => parserOf(dataTypeID)),
});

/** `INSERT 0 2`, `SELECT 1`, `BEGIN`: what was done, and with how many rows. */
const DONE = /^([A-Z]+)(?: (\d+))?(?: (\d+))?/i;

/** What comes back for one statement, as the driver hands results on. */
export class BatchResult implements QueryResult {
  command = '';
  rowCount: number | null = null;
  readonly oid = 0;
  readonly rows: QueryResultRow[] = [];

  constructor(private columns: Columns = NO_COLUMNS) {}

  get fields(): FieldDef[] {
    return this.columns.fields;
  }

  describe(columns: Columns): void {
    this.columns = columns;
  }

  add(values: readonly (string | null)[]): void {
    const { fields, parsers } = this.columns;
    const row: QueryResultRow = {};
    for (const [at, { name }] of fields.entries()) {
      const value = values[at] ?? null;
      row[name] = value === null ? null : parsers[at]?.(value);
    }
    this.rows.push(row);
  }

  complete(text: string): void {
    const [, command = '', first, second] = DONE.exec(text) ?? [];
    this.command = command;
    const count = second ?? first;
    this.rowCount = count === undefined ? null : Number(count);
  }
}

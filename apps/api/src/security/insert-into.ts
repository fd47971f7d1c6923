export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** One row of a table as a statement. */
export const into = (table: string, row: Readonly<Record<string, unknown>>): Statement => {
  const columns = Object.keys(row);
  const places = columns.map((_, at) => `$${String(at + 1)}`);
  return {
    sql: `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
    values: Object.values(row),
  };
};

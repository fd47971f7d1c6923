import { LIVE } from '@vrijhaven/access';
import type { LiveTopic } from '@vrijhaven/domain';

/** Rows that changed, by table; each row is the values that its live rule asks for. */
export type Changes = ReadonlyMap<string, readonly (readonly string[])[]>;

const MOST = 500;

/** Collects what the database says until somebody asks; the same row twice is one change. */
export class ChangeBasket {
  private rows = new Map<string, readonly [table: string, values: readonly string[]]>();

  /** Takes one announcement; one of another form, or of a table without a rule, is nobody's news. */
  add(said: string): void {
    const [table, ...values] = parse(said);
    const rule = table === undefined ? undefined : LIVE[table];
    if (table === undefined || rule === undefined || values.length !== Object.keys(rule.by).length) return;
    this.rows.set(said, [table, values]);
  }

  get isEmpty(): boolean {
    return this.rows.size === 0;
  }

  /** The oldest changes, so many that one statement can ask about them; the rest waits for the next beat. */
  take(): Changes {
    const taken = [...this.rows].slice(0, MOST);
    const byTable = new Map<string, (readonly string[])[]>();
    for (const [said, [table, values]] of taken) {
      this.rows.delete(said);
      byTable.set(table, [...(byTable.get(table) ?? []), values]);
    }
    return byTable;
  }
}

const parse = (said: string): string[] => {
  try {
    const read: unknown = JSON.parse(said);
    return Array.isArray(read) && read.every((part) => typeof part === 'string') ? read : [];
  } catch {
    return [];
  }
};

/** The parameters that `heardTables` asks for: column by column. */
export const columnsOf = (changes: Changes): string[][] =>
  [...changes].flatMap(([, rows]) => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? '')));

/** The topics of these tables, each once, in one order whatever the order of the changes was. */
export const topicsOf = (tables: readonly string[]): LiveTopic[] =>
  [...new Set(tables.flatMap((table) => LIVE[table]?.topics ?? []))].sort();

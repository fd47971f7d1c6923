import type { Connection, FieldDef, QueryResult, Submittable } from 'pg';
import { BatchResult, columnsOf, NO_COLUMNS } from './batch-result';
import type { Columns } from './batch-result';
import { BatchWriter } from './batch-writer';

/** One statement, as the driver takes it. With a name, a connection parses it once. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

/** By name, what a connection has parsed, and what it was sent and has not yet confirmed. The driver keeps the first. */
type Names = Record<string, string | undefined>;
type Known = Connection & { readonly parsedStatements: Names; readonly submittedNamedStatements: Names };

/** By name, the columns that a connection has described: what it has parsed answers with the same ones each time. */
const described = new WeakMap<Connection, Map<string, Columns>>();

const columnsBy = (connection: Connection): Map<string, Columns> => {
  const known = described.get(connection) ?? new Map<string, Columns>();
  described.set(connection, known);
  return known;
};

/**
 * Statements that are sent in one go and answered in one go. [Note: one synchronisation] PostgreSQL does them in order
 * until one fails, and none of those after it: what follows a `begin` that failed is never done outside of it.
 */
export class Batch implements Submittable {
  readonly results: QueryResult[] = [];
  /** How many were done; after a fault, the place of the one that failed. */
  at = 0;
  /** PostgreSQL, or the end of the connection, has said how it ended; until then the connection is taken. */
  isOver = false;
  private answer = new BatchResult();
  private columns = new Map<string, Columns>();
  private fault: Error | undefined;

  /** The driver puts its time limit around `callback`, so it can be replaced. */
  constructor(
    private readonly statements: readonly Statement[],
    public callback: (fault: Error | null) => void,
  ) {}

  /** The driver keeps its record of parsed statements by these two. */
  get name(): string | undefined {
    return this.statements[this.at]?.name;
  }

  get text(): string | undefined {
    return this.statements[this.at]?.text;
  }

  submit(connection: Connection): void {
    this.columns = columnsBy(connection);
    const writer = new BatchWriter();
    for (const statement of this.statements) {
      this.fault = this.write(writer, statement, connection as Known);
      if (this.fault) break;
    }
    this.expect();
    if (connection.stream.writable) connection.stream.write(writer.close());
  }

  handleRowDescription({ fields }: { readonly fields: FieldDef[] }): void {
    const columns = columnsOf(fields);
    this.answer.describe(columns);
    if (this.name !== undefined) this.columns.set(this.name, columns);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    try {
      this.answer.add(fields);
    } catch (fault) {
      this.fault ??= fault as Error;
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.answer.complete(text);
    // Nothing was said of columns: it has none.
    if (this.name !== undefined && !this.columns.has(this.name)) this.columns.set(this.name, NO_COLUMNS);
    this.goOn();
  }

  handleEmptyQuery(): void {
    this.goOn();
  }

  handleReadyForQuery(connection: Connection): void {
    this.isOver = true;
    if (this.fault) this.forget(connection as Known);
    this.callback(this.fault ?? null);
  }

  handleError(fault: Error, connection: Connection): void {
    this.isOver = true;
    this.forget(connection as Known);
    this.callback(fault);
  }

  private goOn(): void {
    this.results.push(this.answer);
    this.at += 1;
    this.expect();
  }

  private expect(): void {
    this.answer = new BatchResult(this.name === undefined ? undefined : this.columns.get(this.name));
  }

  /** Answers why it cannot be written, if so: neither it nor anything after it is sent then. */
  private write(writer: BatchWriter, { name, text, values = [] }: Statement, connection: Known): Error | undefined {
    const { parsedStatements, submittedNamedStatements } = connection;
    const parsed = name === undefined ? undefined : (parsedStatements[name] ?? submittedNamedStatements[name]);
    if (parsed !== undefined && parsed !== text) return new Error(`two statements are called ${String(name)}`);
    const isDescribed = parsed !== undefined && name !== undefined && this.columns.has(name);
    try {
      writer.ask({ name, text, values }, { isParsed: parsed !== undefined, isDescribed });
    } catch (fault) {
      return fault as Error;
    }
    if (name !== undefined && parsed === undefined) submittedNamedStatements[name] = text;
    return undefined;
  }

  // What was sent after the one that failed was never parsed.
  private forget({ submittedNamedStatements }: Known): void {
    for (const { name } of this.statements.slice(this.at))
      if (name !== undefined) Reflect.deleteProperty(submittedNamedStatements, name);
  }
}

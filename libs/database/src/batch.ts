import { Query } from 'pg';
import type { Connection, QueryResult, Submittable } from 'pg';

/** One statement, as the driver takes it. With a name, a connection parses it once. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
}

/** What the driver calls on a query while its answer comes in; its types know of one of these. */
interface Asked {
  readonly name?: string;
  readonly text: string;
  /** Answers why it cannot be sent, if so. */
  submit(connection: Connection): Error | null | undefined;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleEmptyQuery(connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(fault: Error, connection: Connection): void;
}

/** By name, what a connection has parsed, and what it was sent and has not yet confirmed. */
type Names = Record<string, string | undefined>;
type Known = Connection & { readonly parsedStatements: Names; readonly submittedNamedStatements: Names };

const nothing = (): void => undefined;

/**
 * Statements that are sent in one go and answered in one go. [Note: one synchronisation] PostgreSQL does them in order
 * until one fails, and none of those after it: what follows a `begin` that failed is never done outside of it.
 */
export class Batch implements Submittable {
  readonly results: QueryResult[] = [];
  /** How many were done; after a fault, the place of the one that failed. */
  at = 0;
  private readonly asked: readonly Asked[];
  private fault: Error | undefined;

  /** The driver puts its time limit around `callback`, so it can be replaced. */
  constructor(
    statements: readonly Statement[],
    public callback: (fault: Error | null) => void,
  ) {
    this.asked = statements.map(({ text, values, name }) => {
      // Without values the driver would use the simple protocol, which synchronises by itself.
      const config = { text, ...(values && { values: [...values] }), ...(name && { name }), queryMode: 'extended' };
      return new Query(config, (fault: Error | undefined, result) => {
        if (fault) this.fault ??= fault;
        else this.results.push(result);
      }) as unknown as Asked;
    });
  }

  /** The driver keeps its record of parsed statements by these two. */
  get name(): string | undefined {
    return this.asked[this.at]?.name;
  }

  get text(): string | undefined {
    return this.asked[this.at]?.text;
  }

  submit(connection: Connection): void {
    const unsynchronised = Object.create(connection, { sync: { value: nothing } }) as Connection;
    connection.stream.cork();
    for (const query of this.asked) {
      const fault = query.submit(unsynchronised);
      this.fault ??= fault ?? undefined;
      if (this.fault) break;
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription(message: unknown): void {
    this.asked[this.at]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.asked[this.at]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.asked[this.at]?.handleCommandComplete(message, connection);
    this.at += 1;
  }

  handleEmptyQuery(): void {
    this.at += 1;
  }

  handleReadyForQuery(connection: Connection): void {
    // Values that could not be written: the driver closed that statement again, and none after it was sent.
    if (this.fault) this.forget(connection as Known, { parsed: true });
    else for (const query of this.asked) query.handleReadyForQuery(connection);
    this.callback(this.fault ?? null);
  }

  handleError(fault: Error, connection: Connection): void {
    this.forget(connection as Known, { parsed: false });
    this.callback(fault);
  }

  // What was sent after the one that failed was never parsed.
  private forget(
    { parsedStatements, submittedNamedStatements }: Known,
    { parsed }: { readonly parsed: boolean },
  ): void {
    for (const { name } of this.asked.slice(this.at)) {
      if (name === undefined) continue;
      Reflect.deleteProperty(submittedNamedStatements, name);
      if (parsed) Reflect.deleteProperty(parsedStatements, name);
    }
  }
}

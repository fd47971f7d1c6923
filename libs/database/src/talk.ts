import type { Client, QueryResult } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { Statement } from './batch';
import type { Question } from './question';
import { namedIfKnown } from './named';
import { sendTogether, Stopped } from './send-together';

const BEGIN: Statement = { name: 'begin', text: 'begin' };
const BEGIN_READING: Statement = { name: 'begin-reading', text: 'begin read only' };
const COMMIT: Statement = { name: 'commit', text: 'commit' };

/** Becomes the role that row security binds, on behalf of the bearer of `token`, until the transaction ends. */
export const speakAs = (token: string | undefined): Statement => ({
  name: 'speak-as',
  text: `select set_config('role', 'vrijhaven_api', true), set_config('app.token', $1, true)`,
  values: [token ?? ''],
});

/** What is to be sent, and who waits for it, if anybody. */
interface Entry {
  readonly statement: Statement;
  readonly done?: (result: QueryResult) => void;
  readonly failed?: (fault: unknown) => void;
}

/** How a transaction begins: on whose behalf, whether it may write, and what has to be done before all else. */
export interface Opening {
  readonly token: string | undefined;
  readonly reading: boolean;
  /** Where it fails, nothing is asked: it is one with the beginning. */
  readonly first?: Question<void>;
}

/** Without the code of its cause: whoever expects their own statement to fail does not take this for it. */
class FailedBeside extends Error {
  constructor(override readonly cause: Error) {
    super(`a statement that went along failed: ${cause.message}`);
  }
}

const tell = (entries: readonly Entry[], fault: unknown): void => {
  for (const { failed } of entries) failed?.(fault);
};

/**
 * A transaction's side of a connection. It begins, and says who asks, with the first statement; what is asked at once
 * is sent at once, and what nobody waits for goes with the next that somebody waits for, all in the order in which it
 * was asked. So most of what is asked costs no way of its own.
 */
export class Talk {
  private entries: Entry[];
  private isGoing = false;
  private over = false;
  /** So many statements are its opening. */
  private readonly steps: number;
  /** Settles once the opening is done or has failed: nothing else is sent before. */
  private opening: Promise<void> | undefined;
  /** The end, where it went along with what was asked last. */
  private ended: Promise<QueryResult> | undefined;
  /** Why the opening failed. Nothing is asked any more then, or it would be asked outside and as somebody else. */
  private lost: Error | undefined;

  constructor(
    private readonly client: Client,
    { token, reading, first }: Opening,
  ) {
    this.entries = [{ statement: reading ? BEGIN_READING : BEGIN }, { statement: speakAs(token) }];
    if (first) {
      const done = ({ rows }: QueryResult): void => {
        first.read(rows as []);
      };
      this.entries.push({ statement: first.statement, done });
    }
    this.steps = this.entries.length;
  }

  /** As TypeORM asks its connection, and as a named statement is asked. */
  query(asked: string | Statement, values: readonly unknown[] = []): Promise<QueryResult> {
    const strange = (text: string) => (values.length > 0 ? namedIfKnown(text, values) : { text });
    const statement = typeof asked === 'string' ? strange(asked) : asked;
    return new Promise((done, failed) => {
      this.push({ statement, done, failed });
      if (!this.isGoing) void this.go();
    });
  }

  /** Has a statement done before whatever is asked next, or before the end. Its fault is a fault of that. */
  along(statement: Statement): void {
    this.push({ statement });
  }

  /** Asks what is asked last: the commit goes along, and is done unless this or anything before it fails. */
  queryLast(statement: Statement): Promise<QueryResult> {
    const answered = this.query(statement);
    this.ended = this.query(COMMIT);
    this.ended.catch(() => undefined);
    this.over = true;
    return answered;
  }

  /** Commits. Where nothing was asked there is nothing to commit. */
  async keep(): Promise<void> {
    const isIdle = this.opening === undefined && this.entries.length === this.steps;
    const committed = this.ended ?? (isIdle ? undefined : this.query(COMMIT));
    this.over = true;
    const result = await committed?.catch((fault: unknown) => {
      throw fault instanceof Error ? new QueryFailedError(COMMIT.text, [], fault) : fault;
    });
    // PostgreSQL commits without a fault, and nothing, where a statement had failed and somebody went on.
    if (result && result.command !== 'COMMIT') throw new Error('what was to be kept had failed');
  }

  /** Undoes all of it. A connection that cannot do that is not used again. */
  async undo(): Promise<void> {
    this.over = true;
    tell(this.entries.splice(0), new Error('the transaction was undone'));
    if (this.opening === undefined) return;
    await this.client.query('rollback').catch(() => {
      this.client.end().catch(() => undefined);
    });
  }

  // Whatever comes late would be asked in the next transaction of the connection.
  private push(entry: Entry): void {
    if (this.over) throw new Error('the transaction is over');
    this.entries.push(entry);
  }

  private async go(): Promise<void> {
    this.isGoing = true;
    // Long enough for others who ask at the same time.
    await this.opening;
    this.isGoing = false;
    const entries = this.entries.splice(0);
    if (this.lost) tell(entries, this.lost);
    if (this.lost || entries.length === 0) return;
    const isOpening = this.opening === undefined;
    const sent = this.send(entries);
    const settled = sent.then(
      (results) => {
        for (const [at, { done }] of entries.entries()) done?.(results[at] as QueryResult);
      },
      (fault: unknown) => {
        this.fail(entries, fault, isOpening);
      },
    );
    this.opening ??= settled;
  }

  private async send(entries: readonly Entry[]): Promise<QueryResult[]> {
    const statements = entries.map(({ statement }) => statement);
    const [first, ...more] = statements;
    // By itself and without values it may be several statements in one text.
    if (first && more.length === 0 && !first.name && !first.values?.length)
      return [await this.client.query(first.text)];
    return sendTogether(this.client, statements);
  }

  private fail(entries: readonly Entry[], fault: unknown, isOpening: boolean): void {
    if (!(fault instanceof Stopped)) {
      tell(entries, fault);
      return;
    }
    const beside = new FailedBeside(fault.cause);
    if (isOpening && fault.at < this.steps) this.lost = beside;
    else entries[Math.min(fault.at, entries.length - 1)]?.failed?.(fault.cause);
    tell(entries, beside);
  }
}

import type { Client, QueryResult } from 'pg';
import { QueryFailedError } from 'typeorm';
import type { Statement } from './batch';
import { namedIfKnown } from './named';
import { sendTogether, Stopped } from './send-together';

const BEGIN: Statement = { name: 'begin', text: 'begin' };
const BEGIN_READING: Statement = { name: 'begin-reading', text: 'begin read only' };
const COMMIT: Statement = { name: 'commit', text: 'commit' };
/** The beginning, and saying who asks. */
const OPENING = 2;

/** Becomes the role that row security binds, on behalf of the bearer of `token`, until the transaction ends. */
export const speakAs = (token: string | undefined): Statement => ({
  name: 'speak-as',
  text: `select set_config('role', 'vrijhaven_api', true), set_config('app.token', $1, true)`,
  values: [token ?? ''],
});

/**
 * A transaction's side of a connection. It begins, and says who asks, with the first statement; what nobody waits for
 * goes with the next that somebody waits for, in its order. So most of what is asked costs no way of its own.
 */
export class Talk {
  private ahead: Statement[];
  /** Settles when the opening is done. Whoever asks meanwhile waits for it; where it failed nobody asks any more. */
  private opening: Promise<void> | undefined;

  constructor(
    private readonly client: Client,
    { token, reading }: { readonly token: string | undefined; readonly reading: boolean },
  ) {
    this.ahead = [reading ? BEGIN_READING : BEGIN, speakAs(token)];
  }

  /** As TypeORM asks its connection, and as a named statement is asked. */
  async query(asked: string | Statement, values?: readonly unknown[]): Promise<QueryResult> {
    const statement =
      typeof asked === 'string' ? (values?.length ? namedIfKnown(asked, values) : { text: asked }) : asked;
    if (this.opening === undefined) return this.open(statement);
    await this.opening;
    if (this.ahead.length > 0) return this.send(statement);
    const { text, name, values: given = [] } = statement;
    return this.client.query({ text, values: [...given], ...(name && { name }) });
  }

  /** Has a statement done before whatever is asked next, or before the end. Its fault is a fault of that. */
  along(statement: Statement): void {
    this.ahead.push(statement);
  }

  /** Commits. Where nothing was asked there is nothing to commit. */
  async keep(): Promise<void> {
    if (this.opening === undefined && this.ahead.length === OPENING) return;
    const { command } = await this.query(COMMIT).catch((fault: unknown) => {
      throw fault instanceof Error ? new QueryFailedError(COMMIT.text, [], fault) : fault;
    });
    // So PostgreSQL answers, without a fault, where a statement had failed and somebody went on.
    if (command !== 'COMMIT') throw new Error('what was to be kept had failed');
  }

  /** Undoes all of it. A connection that cannot do that is not used again. */
  async undo(): Promise<void> {
    this.ahead = [];
    if (this.opening === undefined) return;
    await this.client.query('rollback').catch(() => {
      this.client.end().catch(() => undefined);
    });
  }

  private open(statement: Statement): Promise<QueryResult> {
    const first = this.send(statement);
    this.opening = first.then(
      () => undefined,
      (fault: unknown) => {
        if (fault instanceof NotOpened) throw fault;
      },
    );
    this.opening.catch(() => undefined);
    return first;
  }

  private async send(statement: Statement): Promise<QueryResult> {
    const statements = [...this.ahead, statement];
    this.ahead = [];
    const isOpening = this.opening === undefined;
    try {
      return (await sendTogether(this.client, statements)).at(-1) as QueryResult;
    } catch (fault) {
      if (!(fault instanceof Stopped)) throw fault;
      if (isOpening && fault.at < OPENING) throw new NotOpened(fault.cause);
      throw fault.at >= statements.length - 1 ? fault.cause : new FailedAhead(fault.cause);
    }
  }
}

/** Without the code of its cause: whoever expects their own statement to fail does not take this for it. */
class FailedAhead extends Error {
  constructor(override readonly cause: Error) {
    super(`a statement that went ahead failed: ${cause.message}`);
  }
}

/** No transaction was begun, or nobody was named in it. */
class NotOpened extends FailedAhead {}

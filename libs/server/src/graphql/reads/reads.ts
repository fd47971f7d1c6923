import { Injectable } from '@nestjs/common';
import type { Tx } from '@vrijhaven/database';
import { namedQuery } from '@vrijhaven/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../session/request-context';
import { Transactions } from '../../session/transactions';
import { BROKEN } from './compile-fields';
import { parameterValues } from './compile-read';
import { JsonText } from './json-text';
import { NotAsText } from './selected-fields';
import { textSchemaOf } from './text-schema';

/** What a root field with a read model answers: rows of its class, or their text. */
export type Answered<Answer> = Answer | JsonText;

export interface Reading<Answer> {
  /** By the names that the SQL of the read has for them. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** For a document that is not answered as text. */
  readonly ordinary: (tx: Tx) => Promise<Answer>;
}

/** How a resolver with a read model answers. */
@Injectable()
export class Reads {
  constructor(private readonly transactions: Transactions) {}

  async answer<Answer>(
    request: RequestContext,
    info: GraphQLResolveInfo,
    { values = {}, ordinary }: Reading<Answer>,
  ): Promise<Answered<Answer>> {
    const texts = textSchemaOf(info.schema);
    if (texts === undefined) return this.transactions.run(request, ordinary);
    const compiled = texts.statement(info, request.actor);
    const asked = parameterValues(compiled, values, info.variableValues);
    const text = await this.transactions.run(request, async (tx) => {
      const [row] = await namedQuery<{ answer: string | null }>(tx, compiled.sql, asked);
      return row?.answer;
    });
    if (text === undefined || text === null || text.includes(BROKEN)) throw new NotAsText();
    return new JsonText(text);
  }
}

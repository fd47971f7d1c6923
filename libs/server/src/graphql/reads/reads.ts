import { Injectable } from '@nestjs/common';
import { named } from '@vrijhaven/database';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../session/request-context';
import { Transactions } from '../../session/transactions';
import { BROKEN } from './compile-fields';
import type { Values } from './compile-read';
import { parameterValues } from './compile-read';
import { JsonText, rowPieces } from './json-text';
import type { RootRead } from './read-model';
import { NotAsText } from './selected-fields';
import { textSchemaOf } from './text-schema';
import { wholeStatement } from './whole-json';

/** What a root field with a read model answers: rows of its class, or their text. */
export type Answered<Answer> = Answer | JsonText;

interface Reading {
  readonly read: RootRead;
  readonly values?: Values;
  /** Arguments of fields below, for a document that is not answered as text: what they take, all of it together. */
  readonly below?: () => Values;
}

/** How a resolver with a read model answers. */
@Injectable()
export class Reads {
  constructor(private readonly transactions: Transactions) {}

  answer<Answer>(request: RequestContext, info: GraphQLResolveInfo, reading: Reading): Promise<Answered<Answer>> {
    return textSchemaOf(info.schema) ? this.text(request, info, reading) : this.whole<Answer>(request, reading);
  }

  private async text(request: RequestContext, info: GraphQLResolveInfo, { values = {} }: Reading): Promise<JsonText> {
    const compiled = textSchemaOf(info.schema)?.statement(info, { actor: request.actor, values });
    if (compiled === undefined) throw new NotAsText();
    const asked = parameterValues(compiled, values, info.variableValues);
    const texts = await this.ask<string | null>(request, compiled.sql, asked);
    const isIntact = (text: string | null): text is string => text !== null && !text.includes(BROKEN);
    if (!texts.every(isIntact)) throw new NotAsText();
    return new JsonText(rowPieces(texts));
  }

  private async whole<Answer>(request: RequestContext, { read, values, below }: Reading): Promise<Answer> {
    const known: Values = { ...values, ...below?.() };
    const { sql, names } = wholeStatement(read, { actor: request.actor, values: known });
    const [answer = null] = await this.ask<Answer | null>(
      request,
      sql,
      names.map((name) => known[name]),
    );
    if (answer === null) throw new Error('a statement that answers one row answered none');
    return answer;
  }

  /** What each row answers. */
  private ask<Answer>(request: RequestContext, sql: string, values: readonly unknown[]): Promise<Answer[]> {
    return this.transactions.ask(request, {
      statement: named(sql, values),
      read: (rows) => rows.map(({ answer }) => answer as Answer),
    });
  }
}

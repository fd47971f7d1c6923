import type { DocumentNode, ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { execute, Kind, OperationTypeNode } from 'graphql';
import type { Presumed } from '../session/presumed';
import { isLasting, noConnectionOf, settled } from '../session/presumed';
import type { GraphqlContext } from '../session/request-context';
import { isBeginAgain } from './begin-again';
import { HandedOn } from './handed-on';
import { readyDocuments } from './ready-documents';
import type { RootReads } from './reads/read-model';
import { createTextSchema } from './reads/text-schema';
import type { TextSchema } from './reads/text-schema';
import type { Operation } from './trusted-documents';

type Data = NonNullable<ExecutionResult['data']>;

/** An operation with one mutation that may be begun twice. */
const isAct = (schema: GraphQLSchema, { definitions }: DocumentNode): boolean => {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.MUTATION) return false;
  const [field, ...more] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD || more.length > 0) return false;
  return isBeginAgain(schema.getMutationType()?.getFields()[field.name.value]);
};

/**
 * [Note: before Apollo] answers what nearly every request asks, as long as nothing goes wrong: what PostgreSQL writes as
 * text, and acts of who is presumed to ask. A document is parsed and validated once, then only executed. Whatever else
 * there is to answer, faults among it, is left to Apollo, who words it in the ordinary way.
 */
export class DirectAnswers {
  private schema: GraphQLSchema | undefined;
  private texts: TextSchema | undefined;
  private readonly handedOn = new HandedOn();
  private documentOf: (text: string) => DocumentNode | undefined = () => undefined;

  /** Has to be told of the schema before it is asked. */
  prepare(schema: GraphQLSchema, reads: readonly RootReads[]): void {
    this.schema = schema;
    this.texts = createTextSchema(schema, reads, this.handedOn);
    for (const act of Object.values(schema.getMutationType()?.getFields() ?? {}))
      if (isBeginAgain(act) && act.resolve) act.resolve = this.handedOn.unlessKnown(act.resolve);
    this.documentOf = readyDocuments(schema);
  }

  /** The data of an answer, if this is how it is answered. */
  async answer(operation: Operation, context: Promise<GraphqlContext>): Promise<Data | undefined> {
    const document = this.documentOf(operation.query);
    if (document === undefined) return undefined;
    const asText = this.texts?.canAnswer(document) === true ? this.texts.schema : undefined;
    const trial = asText ?? (this.schema && isAct(this.schema, document) ? this.schema : undefined);
    if (trial === undefined) return undefined;
    const asked = await context;
    const { presumed } = asked.request;
    if (presumed) {
      // Whatever the database has not confirmed, or went wrong, counts for nothing.
      const { data, errors = [] } = await this.execute(trial, document, operation, { ...asked });
      if (presumed.isConfirmed && data && errors.length === 0) return data;
      if (await this.handOn(errors, presumed, context)) return undefined;
    }
    if (asText === undefined) return undefined;
    const { data, errors } = await this.execute(asText, document, operation, await settled(context));
    return errors ? undefined : (data ?? undefined);
  }

  /** Whether Apollo has only to word what went wrong: it would be the same again, or nobody can be asked. */
  private async handOn(
    errors: readonly GraphQLError[],
    presumed: Presumed,
    context: Promise<GraphqlContext>,
  ): Promise<boolean> {
    const [lost] = errors.flatMap(({ originalError }) => noConnectionOf(originalError) ?? []);
    if (lost) {
      presumed.giveUp(lost);
      return true;
    }
    const lasting = errors.filter(({ originalError }) => isLasting(originalError));
    if (lasting.length === 0) return false;
    const { request } = await settled(context);
    for (const { path: [field] = [], originalError } of lasting)
      if (field !== undefined) this.handedOn.remember(request, field, originalError);
    return true;
  }

  private execute(
    schema: GraphQLSchema,
    document: DocumentNode,
    { variables, operationName }: Operation,
    contextValue: GraphqlContext,
  ): Promise<ExecutionResult> {
    const variableValues = variables as Readonly<Record<string, unknown>> | undefined;
    return Promise.resolve(execute({ schema, document, contextValue, variableValues, operationName }));
  }
}

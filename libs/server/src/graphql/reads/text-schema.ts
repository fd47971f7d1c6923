import { ANONYMOUS, mayEver } from '@vrijhaven/access';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLFieldResolver,
  GraphQLResolveInfo,
} from 'graphql';
import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql';
import type { Asker, CompiledRead } from './compile-read';
import { HandedOn } from '../handed-on';
import type { GraphqlContext } from '../../session/request-context';
import { compileRead, isGiven } from './compile-read';
import { checkReads } from './check-reads';
import { JsonText } from './json-text';
import type { RootReads } from './read-model';
import { NotAsText, selectedFields } from './selected-fields';

/** For whom a statement is written only to see that it can be. */
const NOBODY: Asker = { actor: ANONYMOUS, values: {} };

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;

const TextScalar = new GraphQLScalarType({
  name: 'JsonText',
  serialize: (value) => {
    if (value instanceof JsonText) return value;
    throw new Error('not the text of an answer');
  },
});

const hasDirectives = (document: DocumentNode): boolean => {
  let found = false;
  visit(document, { Directive: () => void (found = true) });
  return found;
};

/** What makes the text of a statement differ between those who ask the same. */
const kindOf = ({ actor, values }: Asker, { actions, names }: CompiledRead): string =>
  [...actions.map((action) => mayEver(actor, action)), ...names.map((name) => isGiven(values, name))].join();

/** A statement of one root field of one document. */
interface Known {
  readonly kind: string;
  readonly compiled: CompiledRead;
}

/**
 * [Note: answers as text] a second schema with the root fields that have a read model, of a scalar: the text of their
 * whole answer. Their resolvers, so guards and pipes as well, and what becomes of errors are the first one's.
 */
export class TextSchema {
  readonly schema: GraphQLSchema;
  private readonly fits = new WeakMap<DocumentNode, boolean>();
  private readonly known = new WeakMap<FieldNode, Known[]>();

  constructor(
    private readonly ordinary: GraphQLSchema,
    private readonly reads: RootReads,
    private readonly handedOn: HandedOn,
  ) {
    const query = ordinary.getQueryType();
    if (!query) throw new Error('a schema without queries');
    const fields = Object.keys(reads).map((name) => {
      const field = query.getFields()[name];
      if (field?.resolve === undefined) throw new Error(`Query has no field ${name}`);
      const resolve = field.resolve as Resolver;
      field.resolve = this.handedOn.unlessKnown(resolve);
      const config = query.toConfig().fields[name];
      const type = isNonNullType(field.type) ? new GraphQLNonNull(TextScalar) : TextScalar;
      return [name, { ...config, type, resolve: this.remembering(resolve) }] as const;
    });
    this.schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: query.name, fields: Object.fromEntries(fields) }),
      // Variables may be of a type that only fields below the root take.
      types: Object.values(ordinary.getTypeMap()).filter((type) => isInputType(type) && !type.name.startsWith('__')),
    });
  }

  /** Whether every root field of the document can be answered as text, whoever asks. */
  canAnswer(document: DocumentNode): boolean {
    const known = this.fits.get(document);
    if (known !== undefined) return known;
    const fits = this.isPlanned(document);
    this.fits.set(document, fits);
    return fits;
  }

  /** The statement for a root field that is being resolved; written once for all whom it serves. */
  statement({ fieldName, fieldNodes, fragments }: GraphQLResolveInfo, asker: Asker): CompiledRead {
    const [node] = fieldNodes;
    const read = this.reads[fieldName];
    if (node === undefined || read === undefined) throw new NotAsText();
    const known = this.known.get(node) ?? [];
    const found = known.find(({ kind, compiled }) => kindOf(asker, compiled) === kind);
    if (found) return found.compiled;
    const compiled = compileRead(read, asker, { schema: this.ordinary, fieldNodes, fragments });
    this.known.set(node, [...known, { kind: kindOf(asker, compiled), compiled }]);
    return compiled;
  }

  private isPlanned(document: DocumentNode): boolean {
    const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY || hasDirectives(document))
      return false;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const each of document.definitions)
      if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
    try {
      const roots = selectedFields(this.ordinary.getQueryType()?.name ?? '', [operation], fragments);
      for (const fieldNodes of roots.values()) {
        const name = fieldNodes[0]?.name.value ?? '';
        if (name === '__typename') continue;
        const read = this.reads[name];
        if (read === undefined) return false;
        compileRead(read, NOBODY, { schema: this.ordinary, fieldNodes, fragments });
      }
      return true;
    } catch (fault) {
      if (fault instanceof NotAsText) return false;
      throw fault;
    }
  }

  private remembering(resolve: Resolver): Resolver {
    return async (source, args, context, info) => {
      try {
        return await resolve(source, args, context, info);
      } catch (fault) {
        if (!(fault instanceof NotAsText)) this.handedOn.remember(context.request, info.path.key, fault);
        throw fault;
      }
    };
  }
}

const TEXTS = new WeakMap<GraphQLSchema, TextSchema>();

/** The second schema of one, where any of its root fields has a read model. */
export const createTextSchema = (
  schema: GraphQLSchema,
  reads: readonly RootReads[],
  handedOn = new HandedOn(),
): TextSchema | undefined => {
  const all: RootReads = Object.fromEntries(reads.flatMap((each) => Object.entries(each)));
  if (Object.keys(all).length === 0) return undefined;
  checkReads(schema, all);
  const texts = new TextSchema(schema, all, handedOn);
  TEXTS.set(texts.schema, texts);
  return texts;
};

/** What answers in this schema are text; undefined for the ordinary one. */
export const textSchemaOf = (schema: GraphQLSchema): TextSchema | undefined => TEXTS.get(schema);

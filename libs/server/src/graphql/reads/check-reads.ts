import type { GraphQLField, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { getNamedType, getNullableType, isListType, isNonNullType, isObjectType } from 'graphql';
import { hasText } from './leaf-text';
import type { Field, ReadModel, RootRead, RootReads } from './read-model';
import { isLeaf, isNumbered, schemaName } from './read-model';

const isListOf = (type: GraphQLOutputType, { type: name }: ReadModel): boolean => {
  if (!isNonNullType(type) || !isListType(type.ofType)) return false;
  const of = type.ofType.ofType as GraphQLOutputType;
  return isNonNullType(of) && String(of.ofType) === name;
};

const fits = ({ type, args }: GraphQLField<unknown, unknown>, field: Field): boolean => {
  if (isLeaf(field)) {
    const written = isNumbered(field)
      ? 'ID'
      : typeof field !== 'object'
        ? undefined
        : 'bytes' in field
          ? 'Bytes'
          : 'Hour';
    const scalar = String(getNamedType(type));
    return (
      args.length === 0 &&
      hasText(type) &&
      (written ?? scalar) === scalar &&
      (written !== undefined || !['Bytes', 'Hour'].includes(scalar))
    );
  }
  if ('object' in field) return args.length === 0 && String(type) === `${field.object.type}!`;
  const takes = field.takes ?? [];
  if (args.length !== takes.length || !args.every(({ name }) => takes.includes(name))) return false;
  return 'rows' in field ? isListOf(type, field.rows) : String(getNullableType(type)) === field.one.type;
};

const checkModel = (schema: GraphQLSchema, model: ReadModel, seen: Set<ReadModel>): void => {
  if (seen.has(model)) return;
  seen.add(model);
  const type = schema.getType(model.type);
  if (!isObjectType(type)) throw new Error(`${model.type} is no type to read`);
  for (const [name, field] of Object.entries(model.fields)) {
    const found = type.getFields()[schemaName(model, name)];
    if (found === undefined || !fits(found, field)) throw new Error(`${model.type}.${name} is read as what it is not`);
    if (isLeaf(field)) continue;
    checkModel(schema, 'object' in field ? field.object : 'rows' in field ? field.rows : field.one, seen);
  }
};

const modelOf = (read: RootRead): ReadModel => ('rows' in read ? read.rows : read.object);

/** [Note: silence does not start] a read model that does not say what the schema says fails the start of the API. */
export const checkReads = (schema: GraphQLSchema, reads: RootReads): void => {
  const seen = new Set<ReadModel>();
  for (const [name, read] of Object.entries(reads)) {
    const type = schema.getQueryType()?.getFields()[name]?.type;
    const isRight = type && ('rows' in read ? isListOf(type, read.rows) : String(type) === `${read.object.type}!`);
    if (!isRight) throw new Error(`Query.${name} is read as what it is not`);
    checkModel(schema, modelOf(read), seen);
  }
};

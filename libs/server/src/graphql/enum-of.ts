import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum whose names are its values, from a list of the domain. */
export const enumOf = <const Name extends string>(name: string, values: readonly Name[]): Record<Name, Name> => {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<Name, Name>;
  registerEnumType(members, { name });
  return members;
};

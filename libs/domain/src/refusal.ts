/**
 * A refusal is an outcome that a person can act on; it is returned, never thrown. `kind` names the
 * GraphQL type of the refusal, so that one word stands for it everywhere.
 */
export interface Refusal<Kind extends string = string> {
  readonly kind: Kind;
}

/** Closes a switch over refusals or states: a new case that is not handled does not compile. */
export const unreachable = (value: never): never => {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
};

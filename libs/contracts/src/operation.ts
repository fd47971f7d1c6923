/**
 * A registered operation. Clients send its identifier and never its text; the API runs only texts that it knows.
 * `Data` and `Variables` stand in the type alone.
 */
export interface Operation<Data, Variables> {
  /** SHA-256 of the normalised document, lower-case hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly __types?: (variables: Variables) => Data;
}

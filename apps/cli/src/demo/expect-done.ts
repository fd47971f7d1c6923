import { Failure } from '../io/fault';

/** The demonstration follows one script: an answer that is not in it is an error, said plainly. */
export const expectKind = <Outcome extends { readonly kind: string }, Kind extends Outcome['kind']>(
  outcome: Outcome,
  kind: Kind,
  what: string,
): Extract<Outcome, { kind: Kind }> => {
  if (outcome.kind === kind) return outcome as Extract<Outcome, { kind: Kind }>;
  const fields = 'fields' in outcome ? ` (${String(outcome.fields)})` : '';
  throw new Failure(`The demonstration stopped: ${what} gave ${outcome.kind}${fields}.`);
};

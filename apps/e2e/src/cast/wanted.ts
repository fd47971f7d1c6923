/** The outcome when it is of that kind; throws what it was instead. */
export const wanted = <Outcome extends { readonly kind: string }, Kind extends string>(
  outcome: Outcome,
  kind: Kind,
): Extract<Outcome, { kind: Kind }> => {
  if (outcome.kind !== kind) throw new Error(`wanted ${kind}: ${JSON.stringify(outcome)}`);
  return outcome as Extract<Outcome, { kind: Kind }>;
};

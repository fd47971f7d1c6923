/** A fresh key for one act: keep it for repeats of the same act, take a new one when the input changes. */
export const newIdempotencyKey = (): string => crypto.randomUUID();

/**
 * Remembers the key and the bytes of an act whose outcome is unknown, so that trying the same thing
 * again sends exactly the same. `sameAs` names the input; another input makes a new act.
 */
export interface PendingAct<Sealed> {
  readonly sameAs: string;
  readonly key: string;
  readonly sealed: Sealed;
}

/** The pending act when it is the same one, else a new one from `seal`. */
export const resume = async <Sealed>(
  pending: PendingAct<Sealed> | undefined,
  sameAs: string,
  seal: () => Promise<Sealed> | Sealed,
): Promise<PendingAct<Sealed>> =>
  pending?.sameAs === sameAs ? pending : { sameAs, key: newIdempotencyKey(), sealed: await seal() };

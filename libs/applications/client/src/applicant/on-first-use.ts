/** Something that is made when it is first asked for. */
export interface OnFirstUse<Part> {
  /** Throws when it could not be made; the next call tries again. */
  readonly get: () => Promise<Part>;
  /** What was made, if anything was. */
  readonly made: () => Part | undefined;
}

export const onFirstUse = <Part>(make: () => Promise<Part>): OnFirstUse<Part> => {
  let making: Promise<Part> | undefined;
  let made: Part | undefined;
  return {
    get: () =>
      (making ??= make().then(
        (part) => (made = part),
        (error: unknown) => {
          making = undefined;
          throw error;
        },
      )),
    made: () => made,
  };
};

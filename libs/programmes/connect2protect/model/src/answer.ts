export const ANSWERS = ['yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];
export const SIDES = ['defender', 'professional'] as const;
export type Side = (typeof SIDES)[number];

/** What each side said; absent while nothing was said. */
export type Answers = Readonly<Partial<Record<Side, Answer>>>;

/** Both said yes. */
export const bothAgree = (answers: Answers): boolean => SIDES.every((side) => answers[side] === 'yes');

/**
 * [Note: a no is never shown] what a side is told of a proposal: its own answer, and of the other side nothing but that
 * the office waits.
 */
export const seenBy = (side: Side, answers: Answers): Answers => {
  const own = answers[side];
  return own === undefined ? {} : { [side]: own };
};

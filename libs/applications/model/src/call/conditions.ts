interface ConditionKind {
  /** The ways in which a call can put it, the usual one first; none where there is only one. */
  readonly variants?: readonly string[];
  /** The questions whose answers it is judged by; asked only where the call has the condition, unless `alsoAsked`. */
  readonly questions: readonly string[];
  /** Its questions are asked in any case: matching needs their answers. */
  readonly alsoAsked?: true;
}

/** Every hard condition that a call can have, in the order in which they are read. Their words: call/words. */
export const CONDITIONS = {
  nonViolent: { questions: ['nonViolent'] },
  becauseOfWork: { questions: ['becauseOfWork'] },
  threeMonths: { variants: ['upToThree', 'upToSix'], questions: ['available'], alsoAsked: true },
  canReturn: { questions: ['canReturn'] },
  comesAlone: { questions: ['comesAlone'] },
  english: { variants: ['conversation', 'orFrenchOrSpanish'], questions: ['english', 'languages'], alsoAsked: true },
  publicSpeaking: { variants: ['asSecurityPermits', 'required'], questions: ['publicSpeaking'] },
  passport: { variants: ['validOrWillObtain', 'valid'], questions: ['passport'] },
  noTravelBan: { questions: ['travelBan'] },
  startDate: { questions: ['available'], alsoAsked: true },
} as const satisfies Readonly<Record<string, ConditionKind>>;

export type ConditionCode = keyof typeof CONDITIONS;
export const CONDITION_CODES = Object.keys(CONDITIONS) as ConditionCode[];

/** One hard condition of a version; `variant` is null where the condition has none. */
export interface Condition {
  readonly code: ConditionCode;
  readonly variant: string | null;
}

const kindOf = (code: ConditionCode): ConditionKind => CONDITIONS[code];

export const variantsOf = (code: ConditionCode): readonly string[] => kindOf(code).variants ?? [];

/** The questions by whose answers a condition is judged. */
export const questionsOfCondition = (code: ConditionCode): readonly string[] => kindOf(code).questions;

/** The condition without which a question is not asked. */
export const conditionBehind = (question: string): ConditionCode | undefined =>
  CONDITION_CODES.find((code) => kindOf(code).alsoAsked !== true && kindOf(code).questions.includes(question));

export const isConditionCode = (code: string): code is ConditionCode => code in CONDITIONS;

/** Whether a condition is one that calls can have, put in one of its ways. */
export const isCondition = ({ code, variant }: { readonly code: string; readonly variant: string | null }): boolean => {
  if (!isConditionCode(code)) return false;
  const variants = variantsOf(code);
  return variant === null ? variants.length === 0 : variants.includes(variant);
};

/** What a call asks unless its coordinator says otherwise. */
export const USUAL_CONDITIONS: readonly Condition[] = CONDITION_CODES.map((code) => ({
  code,
  variant: variantsOf(code)[0] ?? null,
}));

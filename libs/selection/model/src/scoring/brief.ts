/** What the office says to commissioners about a case, without the person. */
export const BRIEF_SECTIONS = ['work', 'threat', 'effect', 'alternatives', 'return'] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** Codes of questions that go along as they were answered, each chosen because it names nobody. */
export const BRIEF_FACTS = ['fields', 'threatUrgency', 'threatTypes', 'english', 'languages'] as const;
export type BriefFact = (typeof BRIEF_FACTS)[number];

/** The entry of kind `case` in the log `brief`. */
export interface CaseBrief {
  readonly kind: 'case';
  readonly facts: Readonly<Partial<Record<BriefFact, readonly string[]>>>;
  readonly texts: Readonly<Partial<Record<BriefSection, string>>>;
}

/** Each section, so that a commissioner never wonders whether it was forgotten. */
export const isWhole = ({ texts }: Pick<CaseBrief, 'texts'>): boolean =>
  BRIEF_SECTIONS.every((section) => (texts[section] ?? '').trim() !== '');

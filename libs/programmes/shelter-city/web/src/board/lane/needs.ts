import type { ProposalView } from '@vrijhaven/shelter-city/client';

/** What a candidate needs of a place, and how one can talk with them. */
export interface LaneNeeds {
  /** Codes of what a place must have. */
  readonly housing: readonly string[];
  readonly languages: readonly string[];
}

const textsOf = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.filter((each) => typeof each === 'string') : [];

/** The needs that matter for a place, as far as this reader may open them. */
export const laneNeedsOf = ({ candidate: { need } }: Pick<ProposalView, 'candidate'>): LaneNeeds => {
  const answers = need.status === 'open' ? need.content.answers : {};
  return { housing: textsOf(answers['housing']), languages: textsOf(answers['languages']) };
};

import { AnswerMove, ChooseFollowUps, MyStays } from '@vrijhaven/contracts';
import { newId } from '@vrijhaven/crypto/seal';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import type { PaperState } from './state';
import { on } from './state';

/** A guest's stays and moves as they were laid out for whoever asks; days and answers are kept unchecked. */
export const ownStayAnswers = (state: PaperState, p: SealPrimitives) => [
  on(MyStays, () => ({ myStays: state.stays, myMoves: state.moves })),
  on(ChooseFollowUps, ({ residency, days, version }) => {
    const stay = state.stays.find(({ id }) => id === residency);
    if (!stay) return { chooseFollowUps: { __typename: 'NotFound' as const } };
    if (stay.version !== version)
      return {
        chooseFollowUps: { __typename: 'StateMismatch' as const, actual: stay.state, actualVersion: stay.version },
      };
    stay.followUps = days.map((due) => ({ id: newId(p), due, state: 'planned', version: 1 }));
    return { chooseFollowUps: { __typename: 'ResidencySheet' as const, ...stay } };
  }),
  on(AnswerMove, ({ proposal }) => {
    const at = state.moves.findIndex(({ id }) => id === proposal);
    if (at < 0) return { answerMove: { __typename: 'NotFound' as const } };
    state.moves.splice(at, 1);
    return { answerMove: { __typename: 'Application' as const } };
  }),
];

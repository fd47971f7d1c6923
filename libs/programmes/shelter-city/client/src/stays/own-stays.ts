import type { OwnSession } from '@vrijhaven/applications/client';
import type { PendingAct } from '@vrijhaven/client';
import { resume } from '@vrijhaven/client';
import type { AnswerMoveMutation, ChooseFollowUpsMutation, ConsentInput, MyStaysQuery } from '@vrijhaven/contracts';
import { AnswerMove, ChooseFollowUps, MyStays } from '@vrijhaven/contracts';
import { CryptoFault } from '@vrijhaven/crypto/envelope';
import type { Day } from '@vrijhaven/domain';
import { unreachable } from '@vrijhaven/domain';
import type { StayView } from './stay-views';

/** A guest's stays by their beginning, and the cities (by slug) that would take them and wait for their word. */
export interface OwnStaysView {
  readonly stays: readonly StayView[];
  readonly moves: readonly { readonly id: string; readonly city: string }[];
}

type Refused =
  | { readonly kind: 'StateMismatch' | 'OnHold' | 'NotSigned' | 'NotFound' | 'KeyReused' | 'RevisionConflict' }
  | { readonly kind: 'InvalidInput'; readonly fields: readonly string[] };
export type ChooseDaysOutcome = { readonly kind: 'done'; readonly stay: StayView } | Refused;
export type AnswerMoveOutcome = { readonly kind: 'done' } | Refused;

/** A guest's own stays. Throws TransportFault, and CryptoFault where the server shows somebody else's. */
export interface OwnStays {
  load(): Promise<OwnStaysView>;
  /** All days on which the office may ask how it goes; they replace those planned before. */
  chooseFollowUps(request: {
    readonly residency: string;
    readonly days: readonly Day[];
    readonly version: number;
  }): Promise<ChooseDaysOutcome>;
  /** A yes carries the signed consent to `city`, the one that was on the screen. */
  answerMove(request: {
    readonly proposal: string;
    readonly city: string;
    readonly accept: boolean;
  }): Promise<AnswerMoveOutcome>;
}

type Sheet = MyStaysQuery['myStays'][number];

const ownStay = ({ record }: OwnSession, stay: Sheet): StayView => {
  if (stay.application !== record)
    throw new CryptoFault('key-mismatch', 'the server shows another guest’s stay than the receipt’s');
  return stay;
};

const daysOutcome = (session: OwnSession, result: ChooseFollowUpsMutation['chooseFollowUps']): ChooseDaysOutcome => {
  if (result.__typename !== 'ResidencySheet') return refusal(result);
  const { __typename, ...stay } = result;
  return { kind: 'done', stay: ownStay(session, stay) };
};

const refusal = (
  result:
    | Exclude<ChooseFollowUpsMutation['chooseFollowUps'], { readonly __typename: 'ResidencySheet' }>
    | Exclude<AnswerMoveMutation['answerMove'], { readonly __typename: 'Application' }>,
): Refused => {
  switch (result.__typename) {
    case 'InvalidInput':
      return { kind: 'InvalidInput', fields: result.fields };
    case 'KeyReused':
    case 'NotFound':
    case 'NotSigned':
    case 'OnHold':
    case 'RevisionConflict':
    case 'StateMismatch':
      return { kind: result.__typename };
    default:
      return unreachable(result);
  }
};

/** The stays of the defender who has signed in. After a lost answer the same call sends the same act again. */
export const createOwnStays = (session: OwnSession): OwnStays => {
  let choosing: PendingAct<readonly Day[]> | undefined;
  let answering: PendingAct<ConsentInput | null | undefined> | undefined;
  return {
    load: async () => {
      const { myStays, myMoves } = await session.run(MyStays, {});
      return {
        stays: myStays.map((stay) => ownStay(session, stay)),
        moves: myMoves.map(({ id, city }) => ({ id, city: city.slug })),
      };
    },
    chooseFollowUps: async ({ residency, days, version }) => {
      choosing = await resume(choosing, JSON.stringify([residency, days, version]), () => days);
      const variables = { residency, days: [...days], version, idempotencyKey: choosing.key };
      const { chooseFollowUps } = await session.run(ChooseFollowUps, variables);
      choosing = undefined;
      return daysOutcome(session, chooseFollowUps);
    },
    answerMove: async ({ proposal, city, accept }) => {
      const act = await resume(answering, JSON.stringify([proposal, city, accept]), () =>
        accept ? session.stateConsent(`city:${city}`, true) : null,
      );
      if (act.sealed === undefined) return { kind: 'NotFound' };
      answering = act;
      const variables = { proposal, accept, consent: act.sealed, idempotencyKey: act.key };
      const { answerMove } = await session.run(AnswerMove, variables);
      answering = undefined;
      return answerMove.__typename === 'Application' ? { kind: 'done' } : refusal(answerMove);
    },
  };
};

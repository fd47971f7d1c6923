import type { Transport } from '@vrijhaven/client';
import { TransportFault } from '@vrijhaven/client';
import type { Operation } from '@vrijhaven/contracts';
import type { SealPrimitives } from '@vrijhaven/crypto/seal';
import { accountAnswers } from './account-answers';
import { applicationAnswers } from './application-answers';
import { attachmentAnswers, paperBytes } from './attachment-answers';
import { cityAnswers } from './city-answers';
import { enquiryAnswers } from './enquiry-answers';
import { layerAnswers } from './layer-answers';
import { logAnswers } from './log-answers';
import { ORIGIN, organisationAnswers } from './organisation-answers';
import { pairAnswers } from './pair-answers';
import { ownStayAnswers } from './own-stay-answers';
import { trainingAnswers } from './training-answers';
import { renewalAnswers } from './renewal-answers';
import { screeningAnswers } from './screening-answers';
import { sessionAnswers } from './session-answers';
import type { Answers, Caller, PaperState } from './state';
import { newState } from './state';

/** What a lying server does to an answer before it goes out. */
export type Lie = (answer: never) => unknown;

/**
 * A server of paper: it keeps what clients send and gives it back, to anybody, unchecked. Honest clients
 * must stay safe with it, so it is also the hostile server of the attack suite: `lie` changes its answers,
 * `fail` loses them after the act, `state` lies open.
 */
export interface PaperServer {
  readonly state: PaperState;
  /** A connection of its own for one person. */
  connect(): Transport;
  lie<Data, Variables>(operation: Operation<Data, Variables>, lie: (answer: Data) => unknown): void;
  /** What comes out instead of a chunk, or nothing. */
  lieAboutBytes(lie: (path: string, bytes: Uint8Array | undefined) => Uint8Array | undefined): void;
  /** The next answer to this operation is lost on the way. */
  loseNext(operation: { readonly name: string }): void;
  beHonest(): void;
  /** Variables of every call of an operation, in order. */
  sent(name: string): readonly unknown[];
}

export const createPaperServer = (p: SealPrimitives): PaperServer => {
  const state = newState();
  const answers: Answers = new Map([
    ...organisationAnswers(state, p),
    ...accountAnswers(state, p, ORIGIN),
    ...renewalAnswers(state, p),
    ...applicationAnswers(state, p),
    ...cityAnswers(state, p),
    ...enquiryAnswers(state, p),
    ...layerAnswers(state, p),
    ...logAnswers(state, p),
    ...screeningAnswers(state, p),
    ...ownStayAnswers(state, p),
    ...pairAnswers(state, p),
    ...trainingAnswers(state),
    ...attachmentAnswers(state, p),
    ...sessionAnswers(),
  ]);
  const lies = new Map<string, Lie>();
  const lost = new Set<string>();
  let spoil: Parameters<PaperServer['lieAboutBytes']>[0] = (_path, bytes) => bytes;

  const answer = (name: string, variables: unknown, caller: Caller): unknown => {
    state.seen.push({ name, variables });
    const honest = answers.get(name);
    if (!honest) throw new Error(`the paper server does not know ${name}`);
    // Through JSON, as over a wire: nobody shares objects with the server.
    const data = JSON.parse(JSON.stringify(honest(variables, caller))) as never;
    if (lost.delete(name)) throw new TransportFault('offline', 'the answer was lost');
    return lies.get(name)?.(data) ?? data;
  };
  const transportOf = (caller: Caller): Transport => ({
    origin: ORIGIN,
    bytes: paperBytes(state, (path, bytes) => spoil(path, bytes?.slice())),
    run: <Data, Variables>(operation: Operation<Data, Variables>, variables: Variables) =>
      Promise.resolve().then(
        () => answer(operation.name, JSON.parse(JSON.stringify(variables)) as Variables, caller) as Data,
      ),
    withBearer: (token) => transportOf({ receipt: token }),
  });

  return {
    state,
    connect: () => transportOf({}),
    lie: (operation, lie) => void lies.set(operation.name, lie),
    lieAboutBytes: (lie) => {
      spoil = lie;
    },
    loseNext: (operation) => void lost.add(operation.name),
    beHonest: () => {
      lies.clear();
      spoil = (_path, bytes) => bytes;
    },
    sent: (name) => state.seen.filter((each) => each.name === name).map(({ variables }) => variables),
  };
};

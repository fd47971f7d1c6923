import fc from 'fast-check';
import type { Asked } from '../play/ask';
import type { CityActs } from '../play/city-acts';
import type { PlayDefender } from '../play/defender';
import type { SigningMember } from '../play/organisation';
import type { PairActs, PlayProfessional } from '../play/pair-acts';
import type { SelectionActs } from '../play/selection-acts';
import type { Stage } from '../play/stage';
import type { PairModel } from './pair-model';

/** What somebody does next about a pair. */
export const PAIR_STEP_KINDS = [
  ...(['ask', 'endNeed', 'propose', 'answer', 'begin', 'move', 'doubt', 'hold', 'leave', 'limit'] as const),
  ...(['tap', 'raise', 'handle', 'draft', 'work', 'work', 'tap', 'day'] as const),
] as const;
export type PairStepKind = (typeof PAIR_STEP_KINDS)[number];

/** One step of a walk, before anybody has looked who stands where. */
export const PAIR_STEP = fc.record({
  kind: fc.constantFrom(...PAIR_STEP_KINDS),
  who: fc.nat(11),
  whom: fc.nat(1),
  /** Mostly what the table allows; else anything. */
  isLikely: fc.constantFrom(true, true, true, false),
  isStale: fc.constantFrom(false, false, false, false, false, false, false, true),
  yes: fc.constantFrom(true, true, true, false),
  lot: fc.nat(1_000),
});
export type PairStep = typeof PAIR_STEP extends fc.Arbitrary<infer Each> ? Each : never;

/** Somebody who acts; of a defender the place in the list. */
export interface PairActor {
  readonly role: 'applicant' | 'coordinator' | 'pairingCoordinator' | 'professional' | 'securityOfficer';
  readonly token: string;
  readonly member?: SigningMember;
  readonly professional?: string;
  readonly defender?: number;
}
export interface WalkProfessional extends PlayProfessional {
  max: number;
  readonly isBriefed: boolean;
  /** Days from today. */
  mandate: number | null;
  version: number;
}
export interface PairWalkActs {
  readonly city: CityActs;
  readonly pair: PairActs;
  readonly selection: SelectionActs;
}
export interface PairWorld {
  readonly stage: Stage;
  readonly acts: PairWalkActs;
  readonly professionals: readonly WalkProfessional[];
  readonly actors: readonly PairActor[];
  readonly defenders: readonly PlayDefender[];
  readonly models: readonly PairModel[];
  /** How often each kind of step got which answer. */
  readonly told: Record<string, number>;
  /** What was done, in words, for whoever has to find out why a walk failed. */
  readonly trail: string[];
}

/** A step with everybody whom it concerns. */
export interface PairScene {
  readonly world: PairWorld;
  readonly step: PairStep;
  readonly actor: PairActor;
  readonly defender: PlayDefender;
  readonly model: PairModel;
}

/** One of them, the same for the same step; undefined where there is none. */
export const pick = <Each>({ step }: PairScene, list: readonly Each[]): Each | undefined =>
  list[step.lot % Math.max(list.length, 1)];

/** By how much the version is wrong that somebody acts on. */
export const staleBy = ({ step }: PairScene): number => (step.isStale ? 1 : 0);

export const isOffice = ({ actor }: PairScene): boolean => actor.role === 'pairingCoordinator';
/** What somebody hears who asks for what is the staff's alone, or another's of them. */
export const atTheDoor = ({ actor }: PairScene): string =>
  actor.defender === undefined ? 'NotFound' : 'UNAUTHENTICATED';
/** The defender whom it is all about. */
export const isSelf = ({ actor, step }: PairScene): boolean => actor.defender === step.whom;

export const professionalOf = ({ world }: PairScene, id: string): WalkProfessional =>
  world.professionals.find((each) => each.id === id)!;

/** The answer has to be the one that the model foretold. */
export const judge = (
  { world, step, actor, model }: PairScene,
  { __typename: kind }: Asked,
  foretold: string,
): void => {
  const key = `${step.kind} ${kind}`;
  world.told[key] = (world.told[key] ?? 0) + 1;
  world.trail.push(`${String(step.whom)} ${model.inContact?.state ?? model.state}: ${key}, by ${actor.role}`);
  if (kind === foretold) return;
  throw new Error(`${step.kind}: ${kind}, and the model says ${foretold}\n${world.trail.join('\n')}`);
};

import fc from 'fast-check';
import type { Role } from '@vrijhaven/domain';
import type { Asked, Ask } from '../play/ask';
import type { CityActs } from '../play/city-acts';
import type { PlayDefender } from '../play/defender';
import type { HouseActs } from '../play/house-acts';
import type { SigningMember } from '../play/organisation';
import type { SelectionActs } from '../play/selection-acts';
import type { PlayCity, Stage } from '../play/stage';
import type { StayActs } from '../play/stay-acts';
import type { CaseModel } from './case-model';

/** What somebody does next. */
export const STEP_KINDS = [
  ...(['move', 'leave', 'consent', 'recuse', 'screen', 'giveBack', 'brief', 'assess', 'decide'] as const),
  ...(['enquire', 'comeIn', 'reply', 'revoke', 'file', 'conclude'] as const),
  ...(['propose', 'answer', 'takeBack', 'offer', 'disclose', 'sendOn', 'goOn'] as const),
  ...(['schedule', 'shift', 'work', 'advance', 'block', 'unblock'] as const),
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** One step of a walk, before anybody has looked who stands where. */
export const STEP = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
  who: fc.nat(9),
  whom: fc.nat(2),
  /** Mostly what the table allows; else anything. */
  isLikely: fc.constantFrom(true, true, true, false),
  isStale: fc.constantFrom(false, false, false, false, false, false, false, true),
  yes: fc.constantFrom(true, true, false),
  lot: fc.nat(1_000),
});
export type Step = typeof STEP extends fc.Arbitrary<infer Each> ? Each : never;

export interface Staff {
  readonly role: Role;
  readonly member: SigningMember;
  readonly city?: string;
}
export interface ModelBlock {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}
export interface WalkCity extends PlayCity {
  readonly blocks: ModelBlock[];
}
export interface WalkActs {
  readonly ask: Ask;
  readonly city: CityActs;
  readonly stay: StayActs;
  readonly house: HouseActs;
  readonly selection: SelectionActs;
}
export interface World {
  readonly stage: Stage;
  readonly origin: string;
  readonly acts: WalkActs;
  readonly cities: readonly WalkCity[];
  readonly staff: readonly Staff[];
  readonly defenders: readonly PlayDefender[];
  readonly cases: readonly CaseModel[];
  /** How often each kind of step got which answer. */
  readonly told: Record<string, number>;
  /** What was done, in words, for whoever has to find out why a walk failed. */
  readonly trail: string[];
}

/** A step with everybody whom it concerns. */
export interface Scene {
  readonly world: World;
  readonly step: Step;
  readonly actor: Staff;
  readonly defender: PlayDefender;
  readonly model: CaseModel;
}

/** One of them, the same for the same step; undefined where there is none. */
export const pick = <Each>({ step }: Scene, list: readonly Each[]): Each | undefined =>
  list[step.lot % Math.max(list.length, 1)];

/** By how much the version is wrong that somebody acts on. A version has no zeroth, so they are ahead. */
export const staleBy = ({ step }: Scene): number => (step.isStale ? 1 : 0);

/** [Note: a recusal shuts out everywhere] a member who stood back finds nothing of the case. */
export const isShut = ({ actor, model }: Scene): boolean => model.selection.recused.has(actor.member.id);

/** Of the office in one of these roles, and not shut out. */
export const isOffice = (scene: Scene, ...roles: readonly Role[]): boolean =>
  roles.includes(scene.actor.role) && !isShut(scene);

export const cityOf = ({ world }: Scene, id: string | undefined): WalkCity | undefined =>
  world.cities.find(({ city }) => city === id);

export const subjectOf = ({ slug }: WalkCity): string => `city:${slug}`;

/** The answer has to be the one that the model foretold. */
export const judge = ({ world, step, actor, model }: Scene, { __typename: kind }: Asked, foretold: string): void => {
  const key = `${step.kind} ${kind}`;
  world.told[key] = (world.told[key] ?? 0) + 1;
  world.trail.push(`${String(step.whom)} ${model.state}: ${key}, by ${actor.role}`);
  if (kind === foretold) return;
  const trail = world.trail.filter((each) => each.startsWith(String(step.whom))).join('\n');
  throw new Error(`${step.kind}: ${kind}, and the model says ${foretold}\n${trail}`);
};

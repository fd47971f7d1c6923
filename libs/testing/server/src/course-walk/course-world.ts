import fc from 'fast-check';
import type { Asked } from '../play/ask';
import type { CityActs } from '../play/city-acts';
import type { CourseActs } from '../play/course-acts';
import type { NominationActs } from '../play/nomination-acts';
import type { PlayDefender } from '../play/defender';
import type { SigningMember } from '../play/organisation';
import type { SelectionActs } from '../play/selection-acts';
import type { Stage } from '../play/stage';
import type { CourseModel, ModelEnrolment, ModelPerson } from './course-model';

/** What somebody does next about a course. */
export const COURSE_STEP_KINDS = [
  ...(['enrol', 'advance', 'advance', 'offer', 'offer', 'answer', 'leaveCourse', 'rank', 'advance', 'offer'] as const),
  ...(['moveEdition', 'mark', 'finish', 'hold', 'leave', 'doubt', 'day'] as const),
  ...(['nominate', 'comeInvited', 'comeInvited', 'takeInvitationBack'] as const),
] as const;
export type CourseStepKind = (typeof COURSE_STEP_KINDS)[number];

/** One step of a walk, before anybody has looked who stands where. */
export const COURSE_STEP = fc.record({
  kind: fc.constantFrom(...COURSE_STEP_KINDS),
  who: fc.nat(11),
  whom: fc.nat(4),
  /** Mostly what the table allows; else anything. */
  isLikely: fc.constantFrom(true, true, true, false),
  isStale: fc.constantFrom(false, false, false, false, false, false, false, true),
  yes: fc.constantFrom(true, true, true, false),
  lot: fc.nat(1_000),
});
export type CourseStep = typeof COURSE_STEP extends fc.Arbitrary<infer Each> ? Each : never;

/** Somebody who acts; of a defender the place in the list. */
export interface CourseActor {
  readonly role: 'applicant' | 'coordinator' | 'courseManager' | 'securityOfficer' | 'trainer';
  readonly token: string;
  readonly member?: SigningMember;
  readonly defender?: number;
}
export interface CourseWalkActs {
  readonly city: CityActs;
  readonly course: CourseActs;
  readonly nomination: NominationActs;
  readonly selection: SelectionActs;
}
export interface CourseWorld {
  readonly stage: Stage;
  readonly acts: CourseWalkActs;
  readonly actors: readonly CourseActor[];
  readonly defenders: readonly PlayDefender[];
  readonly people: readonly ModelPerson[];
  readonly model: CourseModel;
  /** How often each kind of step got which answer. */
  readonly told: Record<string, number>;
  /** What was done, in words, for whoever has to find out why a walk failed. */
  readonly trail: string[];
}

/** A step with everybody whom it concerns. */
export interface CourseScene {
  readonly world: CourseWorld;
  readonly step: CourseStep;
  readonly actor: CourseActor;
  readonly defender: PlayDefender;
  readonly person: ModelPerson;
  readonly model: CourseModel;
  /** Theirs in this edition. */
  readonly enrolment: ModelEnrolment | undefined;
}

/** One of them, the same for the same step; undefined where there is none. */
export const pick = <Each>({ step }: CourseScene, list: readonly Each[]): Each | undefined =>
  list[step.lot % Math.max(list.length, 1)];

/** By how much the version is wrong that somebody acts on. */
export const staleBy = ({ step }: CourseScene): number => (step.isStale ? 1 : 0);

export const isManager = ({ actor }: CourseScene): boolean => actor.role === 'courseManager';

/** What somebody hears who asks for what is the staff's alone, or another's of them. */
export const atTheDoor = ({ actor }: CourseScene): string =>
  actor.defender === undefined ? 'NotFound' : 'UNAUTHENTICATED';

/** The answer has to be the one that the model foretold. */
export const judge = (scene: CourseScene, { __typename: kind }: Asked, foretold: string): void => {
  const { world, step, actor, enrolment, model } = scene;
  const key = `${step.kind} ${kind}`;
  world.told[key] = (world.told[key] ?? 0) + 1;
  world.trail.push(`${String(step.whom)} ${enrolment?.state ?? '-'} of ${model.state}: ${key}, by ${actor.role}`);
  if (kind === foretold) return;
  throw new Error(`${step.kind}: ${kind}, and the model says ${foretold}\n${world.trail.join('\n')}`);
};

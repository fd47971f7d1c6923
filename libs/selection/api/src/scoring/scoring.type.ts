import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  ApplicantKeysType,
  ApplicationStateEnum,
  DocumentType,
  LogHeadType,
  OnHold,
  RevisionConflict,
} from '@vrijhaven/applications/api';
import type { ApplicationState } from '@vrijhaven/applications/model';
import type { AssessmentState } from '@vrijhaven/selection/model';
import { ASSESSMENT_STATES } from '@vrijhaven/selection/model';
import type { Day } from '@vrijhaven/domain';
import {
  DayScalar,
  enumOf,
  HourScalar,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
  StateMismatch,
} from '@vrijhaven/server';
import { RecusalType } from '../recusal/recusal.type';

export const AssessmentStateEnum = enumOf('AssessmentState', ASSESSMENT_STATES);

@ObjectType('Assessment', { description: 'That a member judged, and since when. How is sealed in the log.' })
export class AssessmentType {
  @Field(() => ID) readonly member!: string;
  @Field(() => AssessmentStateEnum) readonly state!: AssessmentState;
  @Field(() => Int, { description: 'The number of the entry in the log.' }) readonly entry!: number;
  @Field(() => HourScalar) readonly at!: string;
}

@ObjectType('ScoringCase', { description: 'A case as a commissioner meets it: no name, no day, no history.' })
export class ScoringCaseType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => DayScalar, { description: 'When its call opened: from that follow the weights.' })
  readonly callOpensOn!: Day;
  @Field(() => Boolean, { description: 'Whether it can be scored, and a score be changed.' }) readonly open!: boolean;
  @Field(() => ApplicationStateEnum, { nullable: true, description: 'What the meeting decided.' })
  readonly outcome!: ApplicationState | null;
  @Field(() => [DocumentType], { description: 'The need profile, and nothing else of the answers.' })
  readonly documents!: readonly DocumentType[];
  @Field(() => [DocumentType]) readonly brief!: readonly DocumentType[];
  @Field(() => [DocumentType], { description: 'Empty before the own judgement stands.' })
  readonly scores!: readonly DocumentType[];
  @Field(() => [AssessmentType], { description: 'Empty before the own judgement stands.' })
  readonly assessments!: readonly AssessmentType[];
  @Field(() => Boolean, { description: 'Whether two have scored.' }) readonly enough!: boolean;
  @Field(() => LogHeadType, { nullable: true, description: 'What the next entry of the scores has to name.' })
  readonly head!: LogHeadType | null;
}

@ObjectType('SelectionCase', { description: 'A case as the selection meeting decides upon it.' })
export class SelectionCaseType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ApplicantKeysType) readonly keys!: ApplicantKeysType;
  @Field(() => ApplicationStateEnum) readonly state!: ApplicationState;
  @Field(() => Int) readonly version!: number;
  @Field(() => [DocumentType], { description: 'The newest of what the caller reads.' })
  readonly documents!: readonly DocumentType[];
  @Field(() => [DocumentType]) readonly brief!: readonly DocumentType[];
  @Field(() => [DocumentType]) readonly scores!: readonly DocumentType[];
  @Field(() => [AssessmentType]) readonly assessments!: readonly AssessmentType[];
  @Field(() => [RecusalType]) readonly recusals!: readonly RecusalType[];
  @Field(() => Boolean) readonly enough!: boolean;
}

@ObjectType('Assessed')
export class AssessedType {
  @Field(() => ID) readonly id!: string;
}

@ObjectType('BriefPrepared')
export class BriefPreparedType {
  @Field(() => ID) readonly id!: string;
}

const REFUSED = [StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused] as const;
export const AssessResult = resultUnion('AssessResult', AssessedType, ...REFUSED);
export const PrepareBriefResult = resultUnion('PrepareBriefResult', BriefPreparedType, ...REFUSED);

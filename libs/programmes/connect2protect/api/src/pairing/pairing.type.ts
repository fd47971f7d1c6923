import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Answer,
  EndReason,
  PairingActor,
  PairingEventKind,
  PairingState,
  ProfessionalKind,
} from '@vrijhaven/connect2protect/model';
import { ANSWERS, END_REASONS, PAIRING_EVENT_KINDS, PAIRING_STATES } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, enumOf, HourScalar, RefusalType } from '@vrijhaven/server';
import { PairActionType } from '../action/pair-action.type';
import { AlarmType } from '../contact/alarm.type';
import { CheckInType } from '../contact/check-in.type';
import { ProfessionalKindEnum } from '../professional/professional.type';

export const PairingStateEnum = enumOf('PairingState', PAIRING_STATES);
export const PairAnswerEnum = enumOf('PairAnswer', ANSWERS);
export const EndReasonEnum = enumOf('PairingEndReason', END_REASONS);
const PairingEventKindEnum = enumOf('PairingEventKind', PAIRING_EVENT_KINDS);

@ObjectType('PairProfessional')
export class PairProfessionalType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String) readonly name!: string;
  @Field(() => ProfessionalKindEnum, { name: 'kind' }) readonly use!: ProfessionalKind;
  @Field(() => DayScalar, { nullable: true }) readonly mandateEnds!: Day | null;
}

@ObjectType('PairAnswers', { description: 'What each side said; to a side only what it said itself.' })
export class PairAnswersType {
  @Field(() => PairAnswerEnum, { nullable: true }) readonly defender!: Answer | null;
  @Field(() => PairAnswerEnum, { nullable: true }) readonly professional!: Answer | null;
}

@ObjectType('PairingEvent')
export class PairingEventType {
  @Field(() => ID) readonly id!: string;
  @Field(() => PairingEventKindEnum, { name: 'kind' }) readonly what!: PairingEventKind;
  @Field(() => String, { nullable: true }) readonly from!: string | null;
  @Field(() => String, { nullable: true }) readonly to!: string | null;
  @Field(() => EndReasonEnum, { nullable: true }) readonly reason!: EndReason | null;
  @Field(() => String, { description: 'A role, applicant or system.' }) readonly by!: PairingActor;
  @Field(() => ID, { nullable: true }) readonly member!: string | null;
  @Field(() => HourScalar) readonly at!: string;
}

@ObjectType('Pairing', { description: 'A defender and a professional, from the proposal to the end.' })
export class PairingType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly need!: string;
  @Field(() => ID) readonly application!: string;
  @Field(() => PairProfessionalType) readonly professional!: PairProfessionalType;
  @Field(() => PairingStateEnum) readonly state!: PairingState;
  @Field(() => Int) readonly version!: number;
  @Field(() => DayScalar) readonly proposedOn!: Day;
  @Field(() => Int, { nullable: true }) readonly rhythmDays!: number | null;
  @Field(() => DayScalar, { nullable: true }) readonly beganOn!: Day | null;
  @Field(() => DayScalar, { nullable: true }) readonly reviewOn!: Day | null;
  @Field(() => DayScalar, { nullable: true }) readonly endedOn!: Day | null;
  @Field(() => EndReasonEnum, { nullable: true, description: 'Of an end; a proposal that lapsed has none.' })
  readonly reason!: EndReason | null;
  @Field(() => Boolean, { description: 'Nothing goes out about this person now; why is not said.' })
  readonly paused!: boolean;
  @Field(() => PairAnswersType) readonly answers!: PairAnswersType;
  @Field(() => [CheckInType], { description: 'Newest first.' }) readonly checkIns!: readonly CheckInType[];
  @Field(() => [AlarmType], { description: 'Newest first.' }) readonly alarms!: readonly AlarmType[];
  @Field(() => [PairActionType]) readonly actions!: readonly PairActionType[];
  @Field(() => [PairingEventType], { description: 'Oldest first.' }) readonly events!: readonly PairingEventType[];
}

@ObjectType({ implements: () => RefusalType })
export class NeedBusy extends RefusalType {
  override readonly kind = 'NeedBusy';
  override readonly message = 'Somebody is being asked for this need already; one at a time.';
}

@ObjectType({ implements: () => RefusalType })
export class AlreadyTogether extends RefusalType {
  override readonly kind = 'AlreadyTogether';
  override readonly message = 'This professional is beside this person already: hand over to somebody else.';
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, enumOf, HourScalar } from '@vrijhaven/server';
import type {
  Attendance,
  EnrolmentEventKind,
  EnrolmentOrigin,
  EnrolmentReason,
  EnrolmentState,
  Presence,
} from '@vrijhaven/training/model';
import {
  ATTENDANCES,
  ENROLMENT_EVENT_KINDS,
  ENROLMENT_ORIGINS,
  ENROLMENT_REASONS,
  ENROLMENT_STATES,
  PRESENCES,
} from '@vrijhaven/training/model';
import { EditionType } from '../edition/edition.type';

export const EnrolmentStateEnum = enumOf('EnrolmentState', ENROLMENT_STATES);
export const EnrolmentReasonEnum = enumOf('EnrolmentReason', ENROLMENT_REASONS);
export const EnrolmentOriginEnum = enumOf('EnrolmentOrigin', ENROLMENT_ORIGINS);
export const EnrolmentEventKindEnum = enumOf('EnrolmentEventKind', ENROLMENT_EVENT_KINDS);
export const AttendanceEnum = enumOf('Attendance', ATTENDANCES);
export const PresenceEnum = enumOf('Presence', PRESENCES);

@ObjectType('ModulePresence')
export class ModulePresenceType {
  @Field(() => ID) readonly module!: string;
  @Field(() => PresenceEnum) readonly presence!: Presence;
}

/** What a participant and the office both see. */
@ObjectType({ isAbstract: true })
export class SharedEnrolmentType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly application!: string;
  @Field(() => EnrolmentStateEnum) readonly state!: EnrolmentState;
  @Field(() => DayScalar, { nullable: true, description: 'The last day on which an offer can be answered.' })
  readonly offerExpiresOn!: Day | null;
  @Field(() => AttendanceEnum, { nullable: true }) readonly attendance!: Attendance | null;
  @Field(() => Int) readonly version!: number;
  @Field(() => [ModulePresenceType]) readonly presences!: readonly ModulePresenceType[];
  @Field(() => [ID], { description: 'Tasks that they have done.' }) readonly tasksDone!: readonly string[];
}

@ObjectType('Enrolment', { description: 'One person in one edition, as the office sees them.' })
export class EnrolmentType extends SharedEnrolmentType {
  @Field(() => ID) readonly edition!: string;
  @Field(() => EnrolmentOriginEnum) readonly origin!: EnrolmentOrigin;
  @Field(() => EnrolmentReasonEnum, { nullable: true }) readonly reason!: EnrolmentReason | null;
  @Field(() => Int, { nullable: true }) readonly waitingRank!: number | null;
  @Field(() => DayScalar) readonly enrolledOn!: Day;
  @Field(() => Boolean, { description: 'An offer of this edition ran out before.' }) readonly wasSilent!: boolean;
  @Field(() => Boolean, { description: 'Nothing goes out about them now.' }) readonly held!: boolean;
}

@ObjectType('OwnEnrolment', { description: 'No reason and no rank: both would tell of others.' })
export class OwnEnrolmentType extends SharedEnrolmentType {
  @Field(() => EditionType) readonly edition!: EditionType;
}

@ObjectType('Seat', { description: 'The tag stands for a country that only course managers can tell.' })
export class SeatType {
  @Field(() => Int) readonly number!: number;
  @Field(() => BytesScalar) readonly tag!: string;
  @Field(() => Int) readonly tagSlot!: number;
  @Field(() => ID) readonly enrolment!: string;
}

@ObjectType('EnrolmentEvent')
export class EnrolmentEventType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly enrolment!: string;
  @Field(() => EnrolmentEventKindEnum, { name: 'change' }) readonly change!: EnrolmentEventKind;
  @Field(() => EnrolmentStateEnum, { nullable: true }) readonly from!: EnrolmentState | null;
  @Field(() => EnrolmentStateEnum, { nullable: true }) readonly to!: EnrolmentState | null;
  @Field(() => EnrolmentReasonEnum, { nullable: true }) readonly reason!: EnrolmentReason | null;
  @Field(() => String, { description: 'A role, applicant or system.' }) readonly by!: string;
  @Field(() => ID, { nullable: true }) readonly member!: string | null;
  @Field(() => HourScalar) readonly at!: string;
}

@ObjectType('EditionFile', { description: 'One edition with everybody in it, as far as the member sees it.' })
export class EditionFileType {
  @Field(() => EditionType) readonly edition!: EditionType;
  @Field(() => [EnrolmentType]) readonly enrolments!: readonly EnrolmentType[];
  @Field(() => [SeatType], { description: 'Empty for trainers.' }) readonly seats!: readonly SeatType[];
  @Field(() => [EnrolmentEventType], { description: 'Oldest first; empty for trainers.' })
  readonly events!: readonly EnrolmentEventType[];
  @Field(() => [ID], { description: 'For trainers: participants with whom contact rests now; why is not said.' })
  readonly resting!: readonly string[];
}

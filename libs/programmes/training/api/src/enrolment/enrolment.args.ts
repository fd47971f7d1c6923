import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';
import type { EnrolmentReason, EnrolmentState, PassedOver, Presence } from '@vrijhaven/training/model';
import { MAX_MODULES, MAX_SEATS, PASSED_OVER } from '@vrijhaven/training/model';
import { enumOf } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { VersionedArgs } from '../edition/edition.args';
import { EnrolmentReasonEnum, EnrolmentStateEnum, PresenceEnum } from './enrolment.type';

const MOST_WAITING = 2_000;
export const PassedOverEnum = enumOf('PassedOver', PASSED_OVER);

/** An act about somebody with what is written to them: both stand or fall together. */
@ArgsType()
export class NotedEnrolmentArgs extends VersionedArgs {
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  @Field(() => [DocumentInput], { defaultValue: [], description: 'Sealed entries of the logs course and roster.' })
  readonly entries!: DocumentInput[];
}

@ArgsType()
export class AdvanceEnrolmentArgs extends NotedEnrolmentArgs {
  @Field(() => EnrolmentStateEnum)
  readonly to!: EnrolmentState;
  @IsOptional()
  @Field(() => EnrolmentReasonEnum, { nullable: true })
  readonly reason?: EnrolmentReason | null;
}

@InputType('PassedOverInput')
export class PassedOverInput {
  @IsId()
  @Field(() => ID)
  readonly enrolment!: string;
  @Field(() => PassedOverEnum)
  readonly reason!: PassedOver;
}

@ArgsType()
export class OfferSeatArgs extends NotedEnrolmentArgs {
  @IsBytes(16)
  @Field(() => BytesScalar, { description: 'Stands for the country of who is offered the seat.' })
  readonly tag!: Uint8Array;
  @ArrayMaxSize(MOST_WAITING)
  @ValidateNested({ each: true })
  @Type(() => PassedOverInput)
  @Field(() => [PassedOverInput], { defaultValue: [], description: 'Who waits before them, and why not they.' })
  readonly passedOver!: PassedOverInput[];
}

@ArgsType()
export class RankEnrolmentsArgs extends KeyedArgs {
  @Field(() => ID, { description: 'The edition.' })
  readonly id!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'Of the edition.' })
  readonly version!: number;
  @ArrayMaxSize(MOST_WAITING)
  @ArrayUnique()
  @Field(() => [ID], { description: 'Everybody who waits, the first to be asked first.' })
  readonly order!: string[];
}

@InputType('PresenceInput')
export class PresenceInput {
  @IsId()
  @Field(() => ID)
  readonly module!: string;
  @IsId()
  @Field(() => ID)
  readonly enrolment!: string;
  @Field(() => PresenceEnum)
  readonly presence!: Presence;
}

@ArgsType()
export class MarkPresenceArgs extends KeyedArgs {
  @Field(() => ID, { description: 'The edition.' })
  readonly id!: string;
  @ArrayMaxSize(MAX_MODULES * MAX_SEATS)
  @ValidateNested({ each: true })
  @Type(() => PresenceInput)
  @Field(() => [PresenceInput])
  readonly marks!: PresenceInput[];
}

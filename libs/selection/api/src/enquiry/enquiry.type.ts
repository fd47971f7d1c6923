import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, enumOf } from '@vrijhaven/server';
import type { EnquiryState, RefereeNumber } from '@vrijhaven/selection/model';
import { ENQUIRY_STATES } from '@vrijhaven/selection/model';

export const EnquiryStateEnum = enumOf('EnquiryState', ENQUIRY_STATES);

@ObjectType('EnquiryAnswer', { description: 'As the referee sent it; only the key of `vetting` opens it.' })
export class EnquiryAnswerType {
  @Field(() => BytesScalar) readonly envelope!: Uint8Array | string;
  @Field(() => BytesScalar) readonly grant!: Uint8Array | string;
  @Field(() => Int) readonly generation!: number;
  @Field(() => BytesScalar) readonly chainHead!: Uint8Array | string;
}

@ObjectType('Enquiry')
export class EnquiryType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly application!: string;
  @Field(() => Int, { description: 'Which of the two whom the applicant named.' }) readonly referee!: RefereeNumber;
  @Field(() => EnquiryStateEnum) readonly state!: EnquiryState;
  @Field(() => Int) readonly version!: number;
  @Field(() => ID) readonly maker!: string;
  @Field(() => DayScalar) readonly askedOn!: Day;
  @Field(() => DayScalar) readonly expiresOn!: Day;
  @Field(() => DayScalar, { nullable: true }) readonly answeredOn!: Day | null;
  @Field(() => EnquiryAnswerType, { nullable: true, description: 'Until it is filed, and for one application only.' })
  readonly answer!: EnquiryAnswerType | null;
}

@ObjectType('VerificationConcluded')
export class VerificationConcludedType {
  @Field(() => ID) readonly application!: string;
}

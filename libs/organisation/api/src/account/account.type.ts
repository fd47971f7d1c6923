import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BytesScalar, DayScalar, enumOf, HourScalar, NotFound, resultUnion } from '@vrijhaven/server';

export const SecondFactorEnum = enumOf('SecondFactor', ['passkey', 'totp'] as const);
export const SessionEndEnum = enumOf('SessionEnd', ['owner', 'elsewhere', 'reuse', 'time'] as const);
export const NoticeKindEnum = enumOf('NoticeKind', [
  'tokenReused',
  'wrongCodes',
  'counterBack',
  'factorsReset',
] as const);

@ObjectType('OwnSession', { description: 'From where the member who asks is or was signed in.' })
export class OwnSessionType {
  @Field(() => ID) readonly id!: string;
  @Field(() => DayScalar) readonly started!: string;
  @Field(() => HourScalar) readonly lastHour!: Date;
  @Field(() => BytesScalar, { nullable: true, description: 'Sealed by the member for the member.' })
  readonly note!: Uint8Array | null;
  @Field(() => SecondFactorEnum, { nullable: true }) readonly factor!: string | null;
  @Field(() => SessionEndEnum, { nullable: true, description: 'Null while it lasts.' }) readonly endedBy!:
    string | null;
  @Field(() => Boolean) readonly isCurrent!: boolean;
}

@ObjectType('AccountNotice', { description: 'What happened at an account that its owner should know.' })
export class AccountNoticeType {
  @Field(() => NoticeKindEnum) readonly kind!: string;
  @Field(() => HourScalar) readonly lastHour!: Date;
  @Field(() => Int) readonly count!: number;
}

@ObjectType('OwnFactor')
export class OwnFactorType {
  // Not `kind`: that names refusals.
  @Field(() => SecondFactorEnum) readonly factor!: string;
  @Field(() => ID, { nullable: true, description: 'Of a passkey; of one-time codes there is one.' })
  readonly id!: string | null;
  @Field(() => BytesScalar, { nullable: true, description: 'Sealed by the member for the member.' })
  readonly note!: Uint8Array | null;
  @Field(() => DayScalar) readonly since!: string;
  @Field(() => DayScalar, { nullable: true }) readonly lastUsed!: string | null;
}

@ObjectType('OwnAccount', { description: 'What concerns only the member who asks.' })
export class OwnAccountType {
  @Field(() => [OwnSessionType]) readonly sessions!: readonly OwnSessionType[];
  @Field(() => [OwnFactorType]) readonly factors!: readonly OwnFactorType[];
  @Field(() => [AccountNoticeType]) readonly notices!: readonly AccountNoticeType[];
}

export const OwnAccountResult = resultUnion('OwnAccountResult', OwnAccountType, NotFound);

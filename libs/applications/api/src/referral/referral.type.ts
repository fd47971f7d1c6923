import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day, EntryProgramme } from '@vrijhaven/domain';
import { OTHER_PROGRAMMES } from '@vrijhaven/domain';
import { DayScalar, enumOf } from '@vrijhaven/server';

export const OtherProgrammeEnum = enumOf('OtherProgramme', OTHER_PROGRAMMES);

@ObjectType('Referral', { description: 'That the office suggested another programme; no word of it is kept.' })
export class ReferralType {
  @Field(() => OtherProgrammeEnum) readonly programme!: EntryProgramme;
  @Field(() => DayScalar) readonly suggestedOn!: Day;
  @Field(() => Int) readonly version!: number;
}

@ObjectType('Referrals', { description: 'The suggestions to one defender that stand.' })
export class ReferralsType {
  @Field(() => ID) readonly application!: string;
  @Field(() => [ReferralType]) readonly open!: readonly ReferralType[];
}

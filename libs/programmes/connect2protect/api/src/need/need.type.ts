import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NeedOrigin, NeedState } from '@vrijhaven/connect2protect/model';
import { NEED_ORIGINS, NEED_STATES } from '@vrijhaven/connect2protect/model';
import { enumOf, RefusalType } from '@vrijhaven/server';

export const NeedStateEnum = enumOf('NeedState', NEED_STATES);
export const NeedOriginEnum = enumOf('NeedOrigin', NEED_ORIGINS);

@ObjectType('Need', { description: 'A defender who would like somebody of influence beside them.' })
export class NeedType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly application!: string;
  @Field(() => NeedOriginEnum) readonly origin!: NeedOrigin;
  @Field(() => NeedStateEnum) readonly state!: NeedState;
  @Field(() => Int) readonly version!: number;
  @Field(() => Boolean, { description: 'Nothing goes out about this person now.' }) readonly paused!: boolean;
}

@ObjectType({ implements: () => RefusalType })
export class NeedThere extends RefusalType {
  override readonly kind = 'NeedThere';
  override readonly message = 'There is a need already; one at a time.';
}

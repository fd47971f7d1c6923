import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ActionKind, ActionState } from '@vrijhaven/connect2protect/model';
import { ACTION_KINDS, ACTION_STATES } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, enumOf, RefusalType } from '@vrijhaven/server';

export const ActionKindEnum = enumOf('PairActionKind', ACTION_KINDS);
export const ActionStateEnum = enumOf('PairActionState', ACTION_STATES);

@ObjectType('PairAction', { description: 'Something that is to be done in a defender’s cause; its words are sealed.' })
export class PairActionType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ActionKindEnum, { name: 'kind' }) readonly use!: ActionKind;
  @Field(() => ActionStateEnum) readonly state!: ActionState;
  @Field(() => DayScalar, { nullable: true }) readonly dueOn!: Day | null;
  @Field(() => BytesScalar, { description: 'Document hash of the newest draft.' }) readonly draftHash!: string;
  @Field(() => Int) readonly version!: number;
}

@ObjectType({ implements: () => RefusalType })
export class DraftChanged extends RefusalType {
  override readonly kind = 'DraftChanged';
  override readonly message = 'There is a newer text than the one that was approved.';
}

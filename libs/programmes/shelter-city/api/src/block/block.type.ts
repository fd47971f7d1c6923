import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Period } from '@vrijhaven/domain';
import { enumOf, PeriodType } from '@vrijhaven/server';
import type { BlockKind, BlockReason } from '@vrijhaven/shelter-city/model';
import { BLOCK_KINDS, BLOCK_REASONS } from '@vrijhaven/shelter-city/model';

export const BlockKindEnum = enumOf('BlockKind', BLOCK_KINDS);
export const BlockReasonEnum = enumOf('BlockReason', BLOCK_REASONS);

@ObjectType('Block', { description: 'A period in which a place takes nobody.' })
export class BlockType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly place!: string;
  @Field(() => BlockKindEnum, { name: 'kind' }) readonly use!: BlockKind;
  @Field(() => BlockReasonEnum) readonly reason!: BlockReason;
  @Field(() => PeriodType) readonly period!: Period;
  @Field(() => ID, { nullable: true, description: 'Shared by the years of one seasonal closing.' })
  readonly series!: string | null;
  @Field(() => Int) readonly version!: number;
}

@ObjectType('BlocksRemoved')
export class BlocksRemovedType {
  @Field(() => Int) readonly count!: number;
}

import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import type { ActionKind, ActionState } from '@vrijhaven/connect2protect/model';
import type { Day } from '@vrijhaven/domain';
import { BytesScalar, DayScalar, IsDay, IsId } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { ActionKindEnum, ActionStateEnum } from './pair-action.type';

@ArgsType()
export class DraftActionArgs extends KeyedArgs {
  @Field(() => ID)
  readonly pairing!: string;
  @IsId()
  @Field(() => ID, { description: 'The sealed draft names it too.' })
  readonly id!: string;
  @Field(() => ActionKindEnum)
  readonly kind!: ActionKind;
  @IsOptional()
  @IsDay()
  @Field(() => DayScalar, { nullable: true })
  readonly dueOn?: Day | null;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { description: 'The draft, an entry of the log pair.' })
  readonly entry!: DocumentInput;
}

@ArgsType()
export class WorkActionArgs extends KeyedArgs {
  @Field(() => ID)
  readonly action!: string;
  @Field(() => ActionStateEnum)
  readonly to!: ActionState;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @IsOptional()
  @Field(() => BytesScalar, { nullable: true, description: 'Of an approval: the draft that was on the screen.' })
  readonly draftHash?: Uint8Array | null;
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { nullable: true, description: 'The new draft, the approval or the outcome.' })
  readonly entry?: DocumentInput | null;
}

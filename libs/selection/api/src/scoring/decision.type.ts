import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ApplicationStateEnum, DocumentInput, KeyedArgs, ReasonCodeEnum } from '@vrijhaven/applications/api';
import type { ApplicationState, ReasonCode } from '@vrijhaven/applications/model';
import { InvalidInput, KeyReused, NotFound, RefusalType, resultUnion } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';

/** A call brings some hundreds of applications; a meeting decides upon a part of them at once. */
const AT_ONCE = 200;

@InputType('DecisionInput')
export class DecisionInput {
  @Field(() => ID)
  readonly application!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => ApplicationStateEnum)
  readonly to!: ApplicationState;
  @Field(() => ReasonCodeEnum)
  readonly reason!: ReasonCode;
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { nullable: true, description: 'An entry of the log `notes`.' })
  readonly note?: DocumentInput | null;
}

@ArgsType()
export class DecideArgs extends KeyedArgs {
  @ArrayMinSize(1)
  @ArrayMaxSize(AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => DecisionInput)
  @Field(() => [DecisionInput])
  readonly decisions!: DecisionInput[];
}

@ObjectType('Decided')
export class DecidedType {
  @Field(() => Int, { description: 'How many were moved; all of them or none.' })
  readonly count!: number;
}

@ObjectType({ implements: () => RefusalType })
export class DecisionRefused extends RefusalType {
  override readonly kind = 'DecisionRefused';
  override readonly message = 'One of the decisions cannot be made as it is; none was.';
  @Field(() => ID)
  readonly application: string;
  @Field(() => String, { description: 'The name of the refusal that it would have met alone.' })
  readonly why: string;

  constructor(application: string, why: string) {
    super();
    this.application = application;
    this.why = why;
  }
}

export const DecideResult = resultUnion(
  'DecideResult',
  DecidedType,
  DecisionRefused,
  InvalidInput,
  NotFound,
  KeyReused,
);

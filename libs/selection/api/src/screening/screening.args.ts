import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import type { ScreeningOutcome } from '@vrijhaven/selection/model';
import { SCREENING_OUTCOMES } from '@vrijhaven/selection/model';
import { enumOf } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Min, ValidateNested } from 'class-validator';

export const ScreeningOutcomeEnum = enumOf('ScreeningOutcome', SCREENING_OUTCOMES);

@ArgsType()
export class ScreenApplicationArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => ScreeningOutcomeEnum)
  readonly to!: ScreeningOutcome;
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { description: 'For the log `notes`.' })
  readonly entry!: DocumentInput;
  @IsOptional()
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { nullable: true, description: 'For the thread, with `incomplete` and only then.' })
  readonly message?: DocumentInput | null;
}

import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { LocalisedTextInput } from '@vrijhaven/applications/api';
import type { Day } from '@vrijhaven/domain';
import { DayScalar, IsDay, IsId } from '@vrijhaven/server';
import { MAX_MODULES, MAX_TASKS } from '@vrijhaven/training/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, ValidateNested } from 'class-validator';
import { VersionedArgs } from './edition.args';

@InputType('ModuleInput')
export class ModuleInput {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'Of a module that is there already.' })
  readonly id?: string | null;
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  @Field(() => LocalisedTextInput)
  readonly title!: LocalisedTextInput;
  @IsDay()
  @Field(() => DayScalar)
  readonly day!: Day;
}

@InputType('TaskInput')
export class TaskInput {
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'Of a task that is there already.' })
  readonly id?: string | null;
  @ValidateNested()
  @Type(() => LocalisedTextInput)
  @Field(() => LocalisedTextInput)
  readonly title!: LocalisedTextInput;
  @IsDay()
  @Field(() => DayScalar)
  readonly dueOn!: Day;
}

@ArgsType()
export class PlanEditionArgs extends VersionedArgs {
  @ArrayMaxSize(MAX_MODULES)
  @ValidateNested({ each: true })
  @Type(() => ModuleInput)
  @Field(() => [ModuleInput], { description: 'All modules in their order; one that is left out goes.' })
  readonly modules!: ModuleInput[];
  @ArrayMaxSize(MAX_TASKS)
  @ValidateNested({ each: true })
  @Type(() => TaskInput)
  @Field(() => [TaskInput], { description: 'All tasks before the course; one that is left out goes.' })
  readonly tasks!: TaskInput[];
}

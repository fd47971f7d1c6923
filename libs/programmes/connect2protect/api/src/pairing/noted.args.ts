import { ArgsType, Field } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';

/** An act about a pair with what is noted of it: both stand or fall together. */
@ArgsType()
export class NotedArgs extends KeyedArgs {
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  @Field(() => [DocumentInput], { defaultValue: [], description: 'Sealed entries of the logs of the defender.' })
  readonly entries!: DocumentInput[];
}

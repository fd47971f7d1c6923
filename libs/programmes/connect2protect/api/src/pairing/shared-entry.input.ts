import { Field, InputType, Int } from '@nestjs/graphql';
import { GrantInput } from '@vrijhaven/applications/api';
import { Type } from 'class-transformer';
import { IsInt, Max, Min, ValidateNested } from 'class-validator';

@InputType('SharedEntryInput', {
  description: 'The key to one entry of the log pair, wrapped anew for a professional’s team.',
})
export class SharedEntryInput {
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  @Field(() => Int)
  readonly revision!: number;
  @ValidateNested()
  @Type(() => GrantInput)
  @Field(() => GrantInput)
  readonly grant!: GrantInput;
}

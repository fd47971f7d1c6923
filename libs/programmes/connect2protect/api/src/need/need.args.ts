import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { DocumentInput, KeyedArgs } from '@vrijhaven/applications/api';
import type { NeedOrigin } from '@vrijhaven/connect2protect/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, Min, ValidateNested } from 'class-validator';
import { NeedOriginEnum } from './need.type';

/** Entries of one act: what is written down, and what of an earlier file is used again, item by item. */
const MOST_ENTRIES = 12;

@ArgsType()
export class AskForPairingArgs extends KeyedArgs {
  @Field(() => NeedOriginEnum)
  readonly origin!: NeedOrigin;
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ENTRIES)
  @ValidateNested({ each: true })
  @Type(() => DocumentInput)
  @Field(() => [DocumentInput], { description: 'Sealed entries of the log request: what is asked.' })
  readonly entries!: DocumentInput[];
}

@ArgsType()
export class EndNeedArgs extends KeyedArgs {
  @Field(() => ID)
  readonly need!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
}

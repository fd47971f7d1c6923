import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ConsentInput, KeyedArgs } from '@vrijhaven/applications/api';
import type { Answer, EndReason, PairingState } from '@vrijhaven/connect2protect/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Min, ValidateNested } from 'class-validator';
import { NotedArgs } from './noted.args';
import { EndReasonEnum, PairAnswerEnum, PairingStateEnum } from './pairing.type';
import { SharedEntryInput } from './shared-entry.input';

/** Items of the ladder, each at every level it has had, and room to spare. */
const MOST_SHARED = 60;

@ArgsType()
export class ProposePairingArgs extends KeyedArgs {
  @Field(() => ID)
  readonly need!: string;
  @Field(() => ID)
  readonly professional!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'Of the need.' })
  readonly version!: number;
}

@ArgsType()
export class ShowFirstLookArgs extends KeyedArgs {
  @Field(() => ID)
  readonly pairing!: string;
  @ArrayMaxSize(MOST_SHARED)
  @ValidateNested({ each: true })
  @Type(() => SharedEntryInput)
  @Field(() => [SharedEntryInput])
  readonly shared!: SharedEntryInput[];
}

@ArgsType()
export class AnswerPairingArgs extends NotedArgs {
  @Field(() => ID)
  readonly pairing!: string;
  @Field(() => PairAnswerEnum)
  readonly answer!: Answer;
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentInput)
  @Field(() => ConsentInput, { nullable: true, description: 'Of a defender’s yes: to this professional.' })
  readonly consent?: ConsentInput | null;
}

@ArgsType()
export class BeginPairingArgs extends ShowFirstLookArgs {
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @IsInt()
  @Field(() => Int)
  readonly rhythmDays!: number;
}

@ArgsType()
export class MovePairingArgs extends NotedArgs {
  @Field(() => ID)
  readonly pairing!: string;
  @Field(() => PairingStateEnum)
  readonly to!: PairingState;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => EndReasonEnum, { nullable: true, description: 'Of an end.' })
  readonly reason?: EndReason | null;
  @IsOptional()
  @IsInt()
  @Field(() => Int, { nullable: true, description: 'Of a renewal: the rhythm from now on.' })
  readonly rhythmDays?: number | null;
  @Field(() => Boolean, { defaultValue: true, description: 'Of an end: the defender still wishes for somebody.' })
  readonly again!: boolean;
}

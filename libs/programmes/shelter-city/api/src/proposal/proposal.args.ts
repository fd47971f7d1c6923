import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { KeyedArgs, ReasonCodeEnum } from '@vrijhaven/applications/api';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { IsId } from '@vrijhaven/server';
import type { ProposalState } from '@vrijhaven/shelter-city/model';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { DisclosureInput } from '../disclosure/disclosure.input';
import { ProposalStateEnum } from './proposal.type';

@ArgsType()
export class ProposalsArgs {
  @Field(() => [ProposalStateEnum], { nullable: true })
  readonly states?: ProposalState[] | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true })
  readonly application?: string | null;
  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

@ArgsType()
export class ProposeArgs extends KeyedArgs {
  @Field(() => ID)
  readonly application!: string;
  @Field(() => ID)
  readonly city!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'Of the application.' })
  readonly version!: number;
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => DisclosureInput)
  @Field(() => [DisclosureInput], { description: 'Exactly the need profile.' })
  readonly disclosures!: DisclosureInput[];
}

@ArgsType()
export class WithdrawProposalArgs extends KeyedArgs {
  @Field(() => ID)
  readonly proposal!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int)
  readonly version!: number;
  @Field(() => ReasonCodeEnum)
  readonly reason!: ReasonCode;
}

@ArgsType()
export class AnswerProposalArgs extends WithdrawProposalArgs {
  @Field(() => Boolean)
  readonly accept!: boolean;
}

@ArgsType()
export class DiscloseArgs extends KeyedArgs {
  @Field(() => ID)
  readonly proposal!: string;
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => DisclosureInput)
  @Field(() => [DisclosureInput])
  readonly disclosures!: DisclosureInput[];
}

@ArgsType()
export class ProposeMoveArgs extends KeyedArgs {
  @Field(() => ID)
  readonly residency!: string;
  @Field(() => ID, { description: 'Another one than that in which the guest lives.' })
  readonly city!: string;
  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'Of the stay.' })
  readonly version!: number;
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => DisclosureInput)
  @Field(() => [DisclosureInput], { description: 'Exactly the need profile.' })
  readonly disclosures!: DisclosureInput[];
}

import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PairingState } from '@vrijhaven/connect2protect/model';
import { IsId, PageInfoType } from '@vrijhaven/server';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PairingStateEnum, PairingType } from './pairing.type';

@ArgsType()
export class PairingsArgs {
  @Field(() => ID, { nullable: true, description: 'This pair alone, if it is there for whoever asks.' })
  readonly id?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true })
  readonly application?: string | null;
  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true })
  readonly professional?: string | null;
  @Field(() => [PairingStateEnum], { nullable: true })
  readonly states?: PairingState[] | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only pairs with an alarm that nobody has seen to.' })
  readonly ringing!: boolean;
  @IsInt()
  @Min(1)
  @Max(100)
  @Field(() => Int, { defaultValue: 50 })
  readonly first!: number;
  @Field(() => String, { nullable: true })
  readonly after?: string | null;
}

@ObjectType('PairingEdge')
export class PairingEdgeType {
  @Field(() => String) readonly cursor!: string;
  @Field(() => PairingType) readonly node!: PairingType;
}

@ObjectType('PairingConnection')
export class PairingConnectionType {
  @Field(() => [PairingEdgeType]) readonly edges!: readonly PairingEdgeType[];
  @Field(() => PageInfoType) readonly pageInfo!: PageInfoType;
  @Field(() => Int, { description: 'Of all pages; counted only where it is asked for.' }) readonly total!: number;
}

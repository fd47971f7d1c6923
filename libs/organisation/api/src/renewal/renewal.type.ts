import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';
import type { RenewalState } from '@vrijhaven/organisation/model';
import {
  BytesScalar,
  DayScalar,
  InvalidInput,
  IsId,
  KeyReused,
  NotFound,
  NotSigned,
  RefusalType,
  resultUnion,
} from '@vrijhaven/server';
import { Length } from 'class-validator';
import { AppendLinksArgs } from '../chain/chain.input';
import { ChainMoved } from '../chain/chain.type';
import { PersonType } from '../member/member.type';

@ObjectType('Renewal')
export class RenewalType {
  @Field(() => ID) readonly id!: string;
  @Field(() => ID) readonly member!: string;
  @Field(() => String) readonly handle!: string;
  @Field(() => String, { description: 'open, answered, done, withdrawn or expired' }) readonly state!: RenewalState;
  @Field(() => DayScalar) readonly expiresOn!: Day;
  @Field(() => BytesScalar, { nullable: true }) readonly bundle!: Uint8Array | null;
  @Field(() => BytesScalar, { nullable: true }) readonly mac!: Uint8Array | null;
  @Field(() => ID, { nullable: true }) readonly starter!: string | null;
}

@ObjectType({ implements: () => RefusalType })
export class RenewalSpent extends RefusalType {
  override readonly kind = 'RenewalSpent';
  override readonly message = 'This renewal does not wait for that any more.';
}

export const StartRenewalResult = resultUnion('StartRenewalResult', RenewalType, KeyReused, NotFound);
export const EndRenewalResult = resultUnion('EndRenewalResult', RenewalType, NotFound);
export const AnswerRenewalResult = resultUnion('AnswerRenewalResult', RenewalType, RenewalSpent, InvalidInput);
export const CompleteRenewalResult = resultUnion(
  'CompleteRenewalResult',
  PersonType,
  RenewalSpent,
  ChainMoved,
  NotSigned,
  NotFound,
  InvalidInput,
);

@ArgsType()
export class StartRenewalArgs {
  @IsId()
  @Field(() => ID)
  readonly member!: string;

  @Length(1, 80)
  @Field(() => ID)
  readonly idempotencyKey!: string;
}

@ArgsType()
export class CompleteRenewalArgs extends AppendLinksArgs {
  @IsId()
  @Field(() => ID)
  readonly renewal!: string;
}

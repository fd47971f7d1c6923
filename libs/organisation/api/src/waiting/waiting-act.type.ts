import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '@vrijhaven/domain';
import type { WaitingActForm, WaitingActState } from '@vrijhaven/organisation/model';
import { BytesScalar, DayScalar, InvalidInput, KeyReused, NotFound, NotSigned, resultUnion } from '@vrijhaven/server';
import { ChainMoved } from '../chain/chain.type';

@ObjectType('WaitingAct', {
  description: 'An act with one of its two signatures. Believe the signed bytes, and nothing else that stands here.',
})
export class WaitingActType {
  @Field(() => ID) readonly id!: string;
  @Field(() => String, { description: 'link or checkpoint' }) readonly form!: WaitingActForm;
  @Field(() => BytesScalar) readonly body!: Uint8Array;
  @Field(() => BytesScalar) readonly signature!: Uint8Array;
  @Field(() => BytesScalar, { nullable: true, description: 'Of who signed first; for a checkpoint only.' })
  readonly certificate!: Uint8Array | null;
  @Field(() => ID) readonly proposer!: string;
  @Field(() => ID, { nullable: true }) readonly second!: string | null;
  @Field(() => ID, { nullable: true, description: 'The invitation or renewal that it completes.' })
  readonly request!: string | null;
  @Field(() => BytesScalar, { nullable: true, description: 'The request’s code, sealed to the second.' })
  readonly sealedCode!: Uint8Array | null;
  @Field(() => String, { description: 'waiting, done, refused, withdrawn, replaced or expired' })
  readonly state!: WaitingActState;
  @Field(() => ID, { nullable: true }) readonly endedBy!: string | null;
  @Field(() => DayScalar) readonly proposedOn!: Day;
  @Field(() => DayScalar) readonly expiresOn!: Day;
}

export const ProposeActResult = resultUnion(
  'ProposeActResult',
  WaitingActType,
  ChainMoved,
  NotSigned,
  InvalidInput,
  KeyReused,
  NotFound,
);
export const EndActResult = resultUnion('EndActResult', WaitingActType, NotFound);

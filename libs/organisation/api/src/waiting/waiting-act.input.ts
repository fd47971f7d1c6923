import { Field, ID, InputType } from '@nestjs/graphql';
import { GRANT_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import { WAITING_ACT_FORMS } from '@vrijhaven/organisation/model';
import type { WaitingActForm } from '@vrijhaven/organisation/model';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';
import { IsIn, IsOptional, Length } from 'class-validator';
import { LINK_BYTES } from '../chain/chain.input';

const CERTIFICATE_BYTES = 1024;

@InputType()
export class ProposeActInput {
  @IsIn(WAITING_ACT_FORMS)
  @Field(() => String)
  readonly form!: WaitingActForm;

  @IsBytes(1, LINK_BYTES)
  @Field(() => BytesScalar)
  readonly body!: Uint8Array;

  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;

  @IsOptional()
  @IsBytes(1, CERTIFICATE_BYTES)
  @Field(() => BytesScalar, { nullable: true })
  readonly certificate?: Uint8Array | null;

  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true })
  readonly request?: string | null;

  @IsOptional()
  @IsBytes(GRANT_BYTES)
  @Field(() => BytesScalar, { nullable: true })
  readonly sealedCode?: Uint8Array | null;

  @IsOptional()
  @IsId()
  @Field(() => ID, { nullable: true, description: 'A waiting act that this one takes the place of.' })
  readonly replaces?: string | null;

  @Length(1, 80)
  @Field(() => ID)
  readonly idempotencyKey!: string;
}

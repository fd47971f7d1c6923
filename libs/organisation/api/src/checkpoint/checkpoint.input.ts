import { Field, InputType } from '@nestjs/graphql';
import { BytesScalar, IsBytes } from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { LinkSignatureInput } from '../chain/chain.input';

const CHECKPOINT_BYTES = 128 * 1024;
const CERTIFICATE_BYTES = 1024;

@InputType()
export class CheckpointInput {
  @IsBytes(1, CHECKPOINT_BYTES)
  @Field(() => BytesScalar)
  readonly checkpoint!: Uint8Array;

  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @ValidateNested({ each: true })
  @Type(() => LinkSignatureInput)
  @Field(() => [LinkSignatureInput])
  readonly signatures!: LinkSignatureInput[];

  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsBytes(1, CERTIFICATE_BYTES, { each: true })
  @Field(() => [BytesScalar], { description: 'For each signature, the certificate with the root key’s signature.' })
  readonly certificates!: Uint8Array[];
}

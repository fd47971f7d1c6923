import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { SALT_BYTES, SIGN_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import { HANDLE } from '@vrijhaven/organisation/model';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';
import { IsInt, Matches, Max, Min } from 'class-validator';

/** Floors and ceilings of the passphrase's stretching: below, it is guessed; above, a device cannot unlock. */
export const STRETCH = { passes: 3, mostPasses: 20, memoryKib: 64 * 1024, mostMemoryKib: 1024 * 1024 };
const SEALED_SEED_BYTES = 1024;

@InputType()
export class AccountInput {
  @IsId()
  @Field(() => ID)
  readonly member!: string;

  @Matches(HANDLE)
  @Field(() => String)
  readonly handle!: string;

  @IsBytes(SALT_BYTES)
  @Field(() => BytesScalar)
  readonly salt!: Uint8Array;

  @IsInt()
  @Min(STRETCH.passes)
  @Max(STRETCH.mostPasses)
  @Field(() => Int)
  readonly opsLimit!: number;

  @IsInt()
  @Min(STRETCH.memoryKib)
  @Max(STRETCH.mostMemoryKib)
  @Field(() => Int)
  readonly memLimitKiB!: number;

  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly loginKey!: Uint8Array;

  @IsBytes(1, SEALED_SEED_BYTES)
  @Field(() => BytesScalar)
  readonly sealedSeed!: Uint8Array;
}

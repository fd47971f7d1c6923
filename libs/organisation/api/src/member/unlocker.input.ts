import { Field, InputType, Int } from '@nestjs/graphql';
import type { NewUnlocker } from '@vrijhaven/crypto/envelope';
import { BOX_OVERHEAD, KEY_BYTES, SALT_BYTES, SIGN_PUBLIC_KEY_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes } from '@vrijhaven/server';
import { IsInt, Max, Min } from 'class-validator';

/** Floors and ceilings of the passphrase's stretching: below, it is guessed; above, a device cannot unlock. */
export const STRETCH = { passes: 3, mostPasses: 12, memoryKib: 64 * 1024, mostMemoryKib: 1024 * 1024 };

@InputType({ description: 'The way in by recovery words; they carry 128 bits and are not stretched.' })
export class RecoveryInput {
  @IsBytes(SALT_BYTES)
  @Field(() => BytesScalar)
  readonly salt!: Uint8Array;

  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly loginKey!: Uint8Array;

  @IsBytes(BOX_OVERHEAD + KEY_BYTES)
  @Field(() => BytesScalar)
  readonly sealedSeed!: Uint8Array;
}

@InputType({ description: 'The way in by passphrase.' })
export class PassphraseInput extends RecoveryInput {
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
}

interface WaysIn {
  readonly passphrase?: PassphraseInput | null;
  readonly recovery?: RecoveryInput | null;
}

/** The ways in that are given, passphrase first. (protocol.md step 28) */
export const unlockersOf = ({ passphrase, recovery }: WaysIn): NewUnlocker[] => [
  ...(passphrase
    ? [
        {
          method: 'passphrase' as const,
          salt: passphrase.salt,
          parameters: { passes: passphrase.opsLimit, memoryKib: passphrase.memLimitKiB },
          loginKey: passphrase.loginKey,
          envelope: passphrase.sealedSeed,
        },
      ]
    : []),
  ...(recovery
    ? [
        {
          method: 'recovery' as const,
          salt: recovery.salt,
          parameters: { passes: 0, memoryKib: 0 },
          loginKey: recovery.loginKey,
          envelope: recovery.sealedSeed,
        },
      ]
    : []),
];

import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ACCOUNT_NOTE_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes, IsId } from '@vrijhaven/server';

@ArgsType()
export class OwnThingArgs {
  @IsId()
  @Field(() => ID)
  readonly id!: string;
}

@ArgsType()
export class NameArgs extends OwnThingArgs {
  @IsBytes(ACCOUNT_NOTE_BYTES)
  @Field(() => BytesScalar)
  readonly note!: Uint8Array;
}

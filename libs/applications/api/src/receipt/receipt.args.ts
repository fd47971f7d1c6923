import { ArgsType, Field } from '@nestjs/graphql';
import { ID_BYTES, LOGIN_NONCE_BYTES, SIGN_PUBLIC_KEY_BYTES, SIGNATURE_BYTES } from '@vrijhaven/crypto/envelope';
import { BytesScalar, IsBytes } from '@vrijhaven/server';

@ArgsType()
export class BeginReturnArgs {
  @IsBytes(ID_BYTES)
  @Field(() => BytesScalar)
  readonly locator!: Uint8Array;
}

@ArgsType()
export class CompleteReturnArgs extends BeginReturnArgs {
  @IsBytes(LOGIN_NONCE_BYTES)
  @Field(() => BytesScalar)
  readonly nonce!: Uint8Array;
  @IsBytes(SIGNATURE_BYTES)
  @Field(() => BytesScalar)
  readonly signature!: Uint8Array;
}

@ArgsType()
export class OpenReceiptArgs extends CompleteReturnArgs {
  @IsBytes(SIGN_PUBLIC_KEY_BYTES)
  @Field(() => BytesScalar)
  readonly loginKey!: Uint8Array;
}

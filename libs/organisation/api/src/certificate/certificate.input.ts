import { ArgsType, Field } from '@nestjs/graphql';
import { BytesScalar, IsBytes } from '@vrijhaven/server';

const CERTIFICATE_BYTES = 1024;

@ArgsType()
export class PublishCertificateArgs {
  @IsBytes(1, CERTIFICATE_BYTES)
  @Field(() => BytesScalar, { description: 'LP(certificate, root signature)' })
  readonly signed!: Uint8Array;
}

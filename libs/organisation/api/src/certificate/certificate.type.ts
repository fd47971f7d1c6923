import { Field, ObjectType } from '@nestjs/graphql';
import { BytesScalar, InvalidInput, NotSigned, resultUnion } from '@vrijhaven/server';

@ObjectType('Certificate', { description: 'The root key’s word that a coordinator may sign checkpoints. Verify it.' })
export class CertificateType {
  @Field(() => BytesScalar, { description: 'LP(certificate, root signature), as beside a checkpoint’s signatures.' })
  readonly signed!: string;
}

export const PublishCertificateResult = resultUnion(
  'PublishCertificateResult',
  CertificateType,
  NotSigned,
  InvalidInput,
);

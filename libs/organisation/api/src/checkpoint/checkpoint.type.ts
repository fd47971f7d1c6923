import { Field, ObjectType } from '@nestjs/graphql';
import { BytesScalar, InvalidInput, NotSigned, resultUnion } from '@vrijhaven/server';
import { LinkSignatureType } from '../chain/chain.type';

@ObjectType('Checkpoint', { description: 'Verify it under the pinned root key; it holds for seven days at most.' })
export class CheckpointType {
  @Field(() => BytesScalar) readonly checkpoint!: Uint8Array;
  @Field(() => [LinkSignatureType]) readonly signatures!: readonly LinkSignatureType[];
  @Field(() => [BytesScalar]) readonly certificates!: readonly string[];
}

export const PublishCheckpointResult = resultUnion('PublishCheckpointResult', CheckpointType, NotSigned, InvalidInput);

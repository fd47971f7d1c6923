import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BytesScalar, RefusalType } from '@vrijhaven/server';

@ObjectType('Attachment', { description: 'A sealed file beside the documents, by its chunks.' })
export class AttachmentType {
  @Field(() => ID) readonly id!: string;
  @Field(() => Int) readonly chunks!: number;
  @Field(() => Int) readonly chunkSize!: number;
  @Field(() => Boolean, { description: 'Whether the uploader said that all of it is there.' })
  readonly finished!: boolean;
  @Field(() => [Int], { description: 'The chunks that are there, in order.' })
  readonly received!: readonly number[];
  @Field(() => BytesScalar, { description: 'Their hashes, 32 bytes each, in the same order.' })
  readonly hashes!: Uint8Array;
}

@ObjectType({ implements: () => RefusalType, description: 'More files, or more bytes, than one person may add.' })
export class QuotaReached extends RefusalType {
  override readonly kind = 'QuotaReached';
  override readonly message = 'There is no room for this file beside the others.';
}

@ObjectType({ implements: () => RefusalType, description: 'Chunks are missing: send them, then finish.' })
export class Unfinished extends RefusalType {
  override readonly kind = 'Unfinished';
  override readonly message = 'Not every chunk is there.';
}

@ObjectType('RemovedAttachment')
export class RemovedAttachmentType {
  @Field(() => ID) readonly id!: string;
}

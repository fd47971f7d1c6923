import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Clock, Compartment, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { BlobStore, RequestContext } from '@vrijhaven/server';
import {
  BLOB_STORE,
  CLOCK,
  CompartmentEnum,
  Current,
  InvalidInput,
  IsId,
  Journal,
  NotFound,
  resultUnion,
  Transactions,
} from '@vrijhaven/server';
import { IsInt, Max, Min } from 'class-validator';
import { DataSource } from 'typeorm';
import { permitAttachment } from './attachment.permit';
import { deleteAttachment } from './attachment.store';
import { AttachmentType, QuotaReached, RemovedAttachmentType, Unfinished } from './attachment.type';
import { beginAttachment } from './begin-attachment';
import { finishAttachment } from './finish-attachment';
import { readAttachment } from './read-attachment';
import { sweepStore } from './sweep-store';

const BeginAttachmentResult = resultUnion(
  'BeginAttachmentResult',
  AttachmentType,
  QuotaReached,
  InvalidInput,
  NotFound,
);
const FinishAttachmentResult = resultUnion('FinishAttachmentResult', AttachmentType, Unfinished, NotFound);
const RemoveAttachmentResult = resultUnion('RemoveAttachmentResult', RemovedAttachmentType, NotFound);

const MOST_CHUNKS = 400;
const MOST_BYTES = 1024 * 1024;

@InputType('AttachmentInput')
class AttachmentInput {
  @IsId()
  @Field(() => ID, { description: 'Drawn by the uploader.' })
  readonly id!: string;
  @Field(() => ID, { nullable: true, description: 'The application; a receipt has one of its own.' })
  readonly record!: string | null;
  @Field(() => CompartmentEnum)
  readonly compartment!: Compartment;
  @IsInt()
  @Min(1)
  @Max(MOST_CHUNKS)
  @Field(() => Int)
  readonly chunks!: number;
  @IsInt()
  @Min(1)
  @Max(MOST_BYTES)
  @Field(() => Int)
  readonly chunkSize!: number;
  @IsInt()
  @Min(1)
  @Max(MOST_BYTES)
  @Field(() => Int, { description: 'Of the last chunk, padded.' })
  readonly lastSize!: number;
}

/** Files beside the documents: here the list of chunks, at `/attachments` the chunks. (protocol.md step 26) */
@Resolver()
export class AttachmentResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BLOB_STORE) private readonly blobs: BlobStore,
  ) {}

  @Query(() => AttachmentType, { nullable: true })
  @Requires('attachment.read')
  attachment(
    @Current() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AttachmentType | null> {
    return this.transactions.run(request, async (tx) => {
      const attachment = await permitAttachment(request.actor, 'attachment.read', id, tx);
      return isRefusal(attachment) ? null : readAttachment(tx, attachment);
    });
  }

  @Mutation(() => BeginAttachmentResult)
  @Requires('attachment.add')
  beginAttachment(
    @Current() request: RequestContext,
    @Args('input') input: AttachmentInput,
  ): Promise<AttachmentType | Refusal> {
    return this.transactions.run(request, async (tx) => {
      const begun = await beginAttachment(tx, request.actor, input, dayOf(this.clock.now()));
      if (isRefusal(begun)) return begun;
      await this.journal.record(tx, request.actor, 'attachment.add', begun.id);
      return readAttachment(tx, begun);
    });
  }

  @Mutation(() => FinishAttachmentResult)
  @Requires('attachment.fill')
  finishAttachment(
    @Current() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AttachmentType | Refusal> {
    return this.transactions.run(request, async (tx) => {
      const finished = await finishAttachment(tx, request.actor, id, dayOf(this.clock.now()));
      if (isRefusal(finished)) return finished;
      await this.journal.record(tx, request.actor, 'attachment.fill', id);
      return readAttachment(tx, finished);
    });
  }

  @Mutation(() => RemoveAttachmentResult)
  @Requires('attachment.fill')
  async removeAttachment(
    @Current() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RemovedAttachmentType | Refusal> {
    const removed = await this.transactions.run(request, async (tx) => {
      const attachment = await permitAttachment(request.actor, 'attachment.fill', id, tx, { lock: true });
      if (isRefusal(attachment)) return attachment;
      await deleteAttachment(tx, id);
      await this.journal.record(tx, request.actor, 'attachment.fill', id);
      return { id };
    });
    // What cannot be swept now goes with the next hour's sweep.
    if (!isRefusal(removed)) await sweepStore(this.dataSource, this.blobs).catch(() => undefined);
    return removed;
  }
}

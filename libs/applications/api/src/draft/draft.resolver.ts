import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BytesScalar,
  CLOCK,
  Current,
  InvalidInput,
  IsBytes,
  NotFound,
  resultUnion,
  Transactions,
} from '@vrijhaven/server';
import { IsInt, Max, Min } from 'class-validator';
import { DraftConflict } from './draft-conflict.type';
import { deleteDraft, findDraft } from './draft.store';
import { DraftType } from './draft.type';
import { saveDraft } from './save-draft';

const SaveDraftResult = resultUnion('SaveDraftResult', DraftType, DraftConflict, InvalidInput, NotFound);

const MAX_DRAFT = 160 * 1024;

@ArgsType()
class SaveDraftArgs {
  @IsBytes(1, MAX_DRAFT)
  @Field(() => BytesScalar)
  readonly sealed!: Uint8Array;
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  @Field(() => Int, { description: 'One more than the revision that this builds on.' })
  readonly revision!: number;
}

@Resolver()
export class DraftResolver {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => DraftType, { nullable: true })
  @Requires('draft.read')
  async myDraft(@Current() request: RequestContext): Promise<DraftType | null> {
    const { actor } = request;
    if (actor.kind !== 'receipt') return null;
    return this.transactions.run(request, (tx) => findDraft(tx, actor.receipt, dayOf(this.clock.now())));
  }

  @Mutation(() => SaveDraftResult)
  @Requires('draft.write')
  saveDraft(@Current() request: RequestContext, @Args() args: SaveDraftArgs): Promise<DraftType | Refusal> {
    return this.transactions.run(request, (tx) => saveDraft(tx, request.actor, args, dayOf(this.clock.now())));
  }

  @Mutation(() => Boolean)
  @Requires('draft.write')
  async discardDraft(@Current() request: RequestContext): Promise<boolean> {
    const { actor } = request;
    if (actor.kind === 'receipt') await this.transactions.run(request, (tx) => deleteDraft(tx, actor.receipt));
    return true;
  }
}

import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts } from '@vrijhaven/applications/api';
import type { Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import { BeginAgain, Current, InvalidInput, KeyReused, NotFound, resultUnion, StateMismatch } from '@vrijhaven/server';
import { PlaceOccupied } from '../city/place-occupied.type';
import { CreateBlockArgs, MoveBlockArgs, RemoveBlockArgs } from './block.args';
import { readBlock } from './block.read';
import { BlocksRemovedType, BlockType } from './block.type';
import { createBlock } from './create-block';
import { moveBlock } from './move-block';
import { removeBlock } from './remove-block';
import type { Removed } from './remove-block';

const REFUSALS = [PlaceOccupied, StateMismatch, InvalidInput, NotFound, KeyReused] as const;
const BlockResult = resultUnion('BlockResult', BlockType, ...REFUSALS);
const RemoveBlockResult = resultUnion(
  'RemoveBlockResult',
  BlocksRemovedType,
  StateMismatch,
  InvalidInput,
  NotFound,
  KeyReused,
);

@Resolver()
export class BlockResolver {
  constructor(private readonly acts: Acts) {}

  @Mutation(() => BlockResult, { description: 'Answers the first of several years.' })
  @BeginAgain()
  @Requires('place.block')
  createBlock(@Current() request: RequestContext, @Args() args: CreateBlockArgs): Promise<BlockType | Refusal> {
    return this.acts.run(request, {
      action: 'place.block',
      args,
      work: (tx) => createBlock(tx, request.actor, args),
      answer: (tx, { id }) => readBlock(tx, request.actor, id),
    });
  }

  @Mutation(() => BlockResult)
  @BeginAgain()
  @Requires('block.change')
  moveBlock(@Current() request: RequestContext, @Args() args: MoveBlockArgs): Promise<BlockType | Refusal> {
    return this.acts.run(request, {
      action: 'block.change',
      args,
      work: (tx) => moveBlock(tx, request.actor, args),
      answer: (tx, { id }) => readBlock(tx, request.actor, id),
    });
  }

  @Mutation(() => RemoveBlockResult)
  @BeginAgain()
  @Requires('block.change')
  removeBlock(@Current() request: RequestContext, @Args() args: RemoveBlockArgs): Promise<BlocksRemovedType | Refusal> {
    return this.acts.run<RemoveBlockArgs, Removed, BlocksRemovedType>(request, {
      action: 'block.change',
      args,
      work: (tx) => removeBlock(tx, request.actor, args),
      answer: (_tx, { count }) => Promise.resolve({ count }),
    });
  }
}

import { Inject } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, DocumentInput, KeyedArgs, OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import { dayOf } from '@vrijhaven/domain';
import type { Clock, Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  resultUnion,
} from '@vrijhaven/server';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, Min, ValidateNested } from 'class-validator';
import { releaseItem } from './release-item';

@ObjectType('ItemReleased')
export class ItemReleasedType {
  @Field(() => ID) readonly application!: string;
}

@ArgsType()
class ReleaseItemArgs extends KeyedArgs {
  @ValidateNested()
  @Type(() => DocumentInput)
  @Field(() => DocumentInput, { description: 'The item as it is to be from now on, an entry of the log pair.' })
  readonly entry!: DocumentInput;
  @ArrayMaxSize(100)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Field(() => [Int], { description: 'Entries that no professional is served any more.' })
  readonly supersedes!: number[];
}

const ReleaseResult = resultUnion(
  'ReleaseItemResult',
  ItemReleasedType,
  ...[RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);

@Resolver()
export class ReleaseResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ReleaseResult)
  @BeginAgain()
  @Requires('entry.appendOwn')
  releaseItem(@Current() request: RequestContext, @Args() args: ReleaseItemArgs): Promise<ItemReleasedType | Refusal> {
    const means = { p: nobleVerifier, today: dayOf(this.clock.now()) };
    return this.acts.run(request, {
      action: 'entry.appendOwn',
      args,
      work: (tx) => releaseItem(tx, request.actor, means, args),
      answer: (_tx, { id: application }) => Promise.resolve({ application }),
    });
  }
}

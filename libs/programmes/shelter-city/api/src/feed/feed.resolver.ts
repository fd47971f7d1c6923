import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts } from '@vrijhaven/applications/api';
import type { Clock, Refusal } from '@vrijhaven/domain';
import type { RequestContext } from '@vrijhaven/server';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  resultUnion,
  Transactions,
} from '@vrijhaven/server';
import { readFeed, readFeeds } from './feed.read';
import { CreateFeedArgs, FeedRevokedType, FeedType, RevokeFeedArgs } from './feed.type';
import { createFeed, revokeFeed } from './manage-feed';

const CreateFeedResult = resultUnion('CreateFeedResult', FeedType, InvalidInput, NotFound, KeyReused);
const RevokeFeedResult = resultUnion('RevokeFeedResult', FeedRevokedType, InvalidInput, NotFound, KeyReused);

@Resolver()
export class FeedResolver {
  constructor(
    private readonly acts: Acts,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [FeedType], { description: 'Of every city that the member keeps.' })
  @Requires('feed.read')
  calendarFeeds(@Current() request: RequestContext): Promise<FeedType[]> {
    return this.transactions.run(request, (tx) => readFeeds(tx, request.actor));
  }

  @Mutation(() => CreateFeedResult)
  @BeginAgain()
  @Requires('city.feed')
  createFeed(@Current() request: RequestContext, @Args() args: CreateFeedArgs): Promise<FeedType | Refusal> {
    return this.acts.run(request, {
      action: 'city.feed',
      args,
      work: (tx) => createFeed(tx, request.actor, this.clock, args),
      answer: (tx, { id }) => readFeed(tx, request.actor, id),
    });
  }

  @Mutation(() => RevokeFeedResult)
  @BeginAgain()
  @Requires('feed.revoke')
  revokeFeed(@Current() request: RequestContext, @Args() args: RevokeFeedArgs): Promise<FeedRevokedType | Refusal> {
    return this.acts.run(request, {
      action: 'feed.revoke',
      args,
      work: (tx) => revokeFeed(tx, request.actor, args),
      answer: (_tx, { id }) => Promise.resolve({ id }),
    });
  }
}

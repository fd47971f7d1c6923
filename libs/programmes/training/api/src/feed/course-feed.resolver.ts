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
import { readCourseFeed, readCourseFeeds } from './course-feed.read';
import { CreateCourseFeedArgs, CourseFeedRevokedType, CourseFeedType, RevokeCourseFeedArgs } from './course-feed.type';
import { createCourseFeed, revokeCourseFeed } from './manage-course-feed';

const CreateCourseFeedResult = resultUnion('CreateCourseFeedResult', CourseFeedType, InvalidInput, NotFound, KeyReused);
const RevokeCourseFeedResult = resultUnion(
  'RevokeCourseFeedResult',
  CourseFeedRevokedType,
  InvalidInput,
  NotFound,
  KeyReused,
);

@Resolver()
export class CourseFeedResolver {
  constructor(
    private readonly acts: Acts,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [CourseFeedType], { description: 'Of every edition that the member manages.' })
  @Requires('courseFeed.read')
  courseFeeds(@Current() request: RequestContext): Promise<CourseFeedType[]> {
    return this.transactions.run(request, (tx) => readCourseFeeds(tx, request.actor));
  }

  @Mutation(() => CreateCourseFeedResult)
  @BeginAgain()
  @Requires('edition.manage')
  createCourseFeed(
    @Current() request: RequestContext,
    @Args() args: CreateCourseFeedArgs,
  ): Promise<CourseFeedType | Refusal> {
    return this.acts.run(request, {
      action: 'edition.manage',
      args,
      work: (tx) => createCourseFeed(tx, request.actor, this.clock, args),
      answer: (tx, { id }) => readCourseFeed(tx, request.actor, id),
    });
  }

  @Mutation(() => RevokeCourseFeedResult)
  @BeginAgain()
  @Requires('courseFeed.revoke')
  revokeCourseFeed(
    @Current() request: RequestContext,
    @Args() args: RevokeCourseFeedArgs,
  ): Promise<CourseFeedRevokedType | Refusal> {
    return this.acts.run(request, {
      action: 'courseFeed.revoke',
      args,
      work: (tx) => revokeCourseFeed(tx, request.actor, args),
      answer: (_tx, { id }) => Promise.resolve({ id }),
    });
  }
}

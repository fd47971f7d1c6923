import { Inject } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, NOT_FOUND, Requires } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Clock, Refusal } from '@vrijhaven/domain';
import { dayOf } from '@vrijhaven/domain';
import type { Answered, RequestContext } from '@vrijhaven/server';
import { BeginAgain, CLOCK, Current, Reads, Transactions } from '@vrijhaven/server';
import type { GraphQLResolveInfo } from 'graphql';
import { Acts } from '../act/acts';
import { DocumentType } from '../document/document.type';
import { officeViewer } from '../document/viewer';
import { ApplicationConnectionType } from './application-summary.type';
import { ApplicationMoves } from './application-moves';
import { parseCursor } from '../sql/cursor';
import { areOpen } from '../sql/open-cases';
import { APPLICATIONS } from './application-list.read';
import { ApplicationsArgs, MoveApplicationArgs, RevisionArgs } from './application.args';
import { readApplication, readRevision } from './application.read';
import { ApplicationType } from './application.type';
import { moveApplication } from './move-application';
import { MoveApplicationResult } from './results';

/** The caseload, for the office. */
@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => ApplicationConnectionType)
  @Requires('application.read')
  applications(
    @Current() request: RequestContext,
    @Args() { states = null, first, after = null }: ApplicationsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answered<ApplicationConnectionType>> {
    const [day, id] = parseCursor(after);
    return this.reads.answer(request, info, {
      read: APPLICATIONS,
      values: {
        states,
        open: states !== null && areOpen(states) ? true : null,
        first,
        day,
        id,
        ...officeViewer(request.actor),
      },
    });
  }

  @Query(() => ApplicationType, { nullable: true })
  @Requires('application.read')
  async application(
    @Current() request: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ApplicationType | null> {
    if (request.actor.kind !== 'member' || !isId(id)) return null;
    return this.transactions.run(request, (tx) => this.read(tx, request, id));
  }

  @Query(() => DocumentType, { nullable: true, description: 'A part of the form as it was at one revision.' })
  @Requires('application.read')
  async revision(@Current() request: RequestContext, @Args() place: RevisionArgs): Promise<DocumentType | null> {
    if (!isId(place.application)) return null;
    const viewer = officeViewer(request.actor);
    return this.transactions.run(request, (tx) => readRevision(tx, request.actor, viewer, place));
  }

  @Mutation(() => MoveApplicationResult)
  @BeginAgain()
  @Requires('application.move')
  moveApplication(
    @Current() request: RequestContext,
    @Args() args: MoveApplicationArgs,
  ): Promise<ApplicationType | Refusal> {
    return this.acts.run(request, {
      action: 'application.move',
      args,
      work: (tx) => moveApplication(tx, request.actor, this.moves, args),
      answer: async (tx, { id }) => (await this.read(tx, request, id)) ?? NOT_FOUND,
    });
  }

  private read(tx: Tx, { actor }: RequestContext, id: string): Promise<ApplicationType | null> {
    return readApplication(tx, actor, officeViewer(actor), { id, today: dayOf(this.clock.now()) });
  }
}

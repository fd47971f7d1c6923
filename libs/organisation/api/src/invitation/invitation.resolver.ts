import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, Public, Requires, visibleTo } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import { dayOf } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, Journal, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { readPeople } from '../member/member.read';
import { OfferedAccountArgs } from '../member/offered-account.args';
import { admitMember } from './admit-member';
import { answerInvitation } from './answer-invitation';
import { InvitationEntity } from './invitation.entity';
import { AdmitMemberArgs, InviteInput } from './invitation.input';
import { permitInvitation, seeInvitation, showInvitation } from './invitation.store';
import { AdmitResult, AnswerInvitationResult, InvitationType, InviteResult } from './invitation.type';
import { invite } from './invite';

@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Requires('invitation.read')
  @Query(() => [InvitationType])
  invitations(@Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const rows = await tx
        .createQueryBuilder(InvitationEntity, 'i')
        .where(visibleTo(request.actor, 'invitation.read', 'i'))
        .orderBy('i.expiresOn', 'DESC')
        .addOrderBy('i.handle')
        .getMany();
      return rows.map((row) => showInvitation(row, this.today()));
    });
  }

  @Public('the invitee is not a member yet; who knows the id was told it')
  @Query(() => InvitationType, { nullable: true })
  async invitation(@Args('id', { type: () => ID }) id: string, @Current() request: RequestContext) {
    if (!isId(id)) return null;
    return this.transactions.run(request, (tx) => seeInvitation(tx, id, this.today()));
  }

  @Requires('invitation.create')
  @Mutation(() => InviteResult)
  invite(@Args('input') input: InviteInput, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await invite(tx, request.actor, input, this.clock.now());
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'invitation.create', answer.id);
      const row = await permitInvitation(request.actor, 'invitation.read', answer.id, tx);
      return isRefusal(row) ? row : showInvitation(row, this.today());
    });
  }

  @Public('the invitee is not a member yet; who knows the id was told it')
  @Mutation(() => AnswerInvitationResult)
  answerInvitation(@Args() args: OfferedAccountArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, (tx) => answerInvitation(tx, args, this.today()));
  }

  @Requires('invitation.admit')
  @Mutation(() => AdmitResult)
  admitMember(@Args() args: AdmitMemberArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await admitMember(tx, request.actor, args);
      if (isRefusal(answer)) return answer;
      await this.journal.record(tx, request.actor, 'invitation.admit', answer.member);
      return (await readPeople(tx, answer.member))[0];
    });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

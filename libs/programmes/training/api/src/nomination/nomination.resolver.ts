import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId, Public, Requires } from '@vrijhaven/access';
import { Acts } from '@vrijhaven/applications/api';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
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
  StateMismatch,
  Transactions,
} from '@vrijhaven/server';
import { EditionType } from '../edition/edition.type';
import { createNomination } from './create-nomination';
import { findNominatedEdition, listNominations, readNomination } from './nomination.read';
import {
  CreateNominationArgs,
  NominatedEditionArgs,
  NominationsArgs,
  NominationType,
  RevokeNominationArgs,
} from './nomination.type';
import { revokeNomination } from './revoke-nomination';

const NominationResult = resultUnion(
  'NominationResult',
  NominationType,
  ...[StateMismatch, NotSigned, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<NominationType | Refusal>;

/** Invitations to an edition: course managers make them and take them back, whoever holds one looks where it leads. */
@Resolver()
export class NominationResolver {
  constructor(
    private readonly acts: Acts,
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => [NominationType], { description: 'Every invitation to an edition, the newest first.' })
  @Requires('nomination.read')
  nominations(@Current() request: RequestContext, @Args() { edition }: NominationsArgs): Promise<NominationType[]> {
    if (!isId(edition)) return Promise.resolve([]);
    return this.transactions.run(request, (tx) => listNominations(tx, request.actor, edition));
  }

  @Query(() => EditionType, {
    nullable: true,
    description: 'Where an invitation leads; nothing for one that does not.',
  })
  @Public('whoever holds an invitation is a stranger until they come in by it')
  nominatedEdition(
    @Current() request: RequestContext,
    @Args() { slug: to, secret }: NominatedEditionArgs,
  ): Promise<EditionType | null> {
    return this.transactions.run(request, (tx) => findNominatedEdition(tx, nobleVerifier, { to, secret }));
  }

  @Mutation(() => NominationResult)
  @BeginAgain()
  @Requires('nomination.make')
  createNomination(@Current() request: RequestContext, @Args() args: CreateNominationArgs): Answer {
    const means = { p: nobleVerifier, now: this.clock.now() };
    return this.acts.run(request, {
      action: 'nomination.make',
      args,
      work: (tx) => createNomination(tx, request.actor, means, args),
      answer: (tx, { id }) => readNomination(tx, request.actor, id),
    });
  }

  @Mutation(() => NominationResult)
  @BeginAgain()
  @Requires('nomination.revoke')
  revokeNomination(@Current() request: RequestContext, @Args() args: RevokeNominationArgs): Answer {
    return this.acts.run(request, {
      action: 'nomination.revoke',
      args,
      work: (tx) => revokeNomination(tx, request.actor, { now: this.clock.now() }, args),
      answer: (tx, { id }) => readNomination(tx, request.actor, id),
    });
  }
}

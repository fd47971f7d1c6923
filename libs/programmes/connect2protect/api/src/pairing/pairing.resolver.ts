import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Action } from '@vrijhaven/access';
import { isId, Requires } from '@vrijhaven/access';
import type { KeyedArgs } from '@vrijhaven/applications/api';
import { Acts, ConsentMissing, OnHold, parseCursor, RevisionConflict } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
import { nobleVerifier } from '@vrijhaven/crypto/verify/noble';
import type { Tx } from '@vrijhaven/database';
import type { Clock, Refusal } from '@vrijhaven/domain';
import type { Answered, RequestContext } from '@vrijhaven/server';
import type { GraphQLResolveInfo } from 'graphql';
import {
  BeginAgain,
  CLOCK,
  Current,
  InvalidInput,
  KeyReused,
  NotFound,
  NotSigned,
  Reads,
  resultUnion,
  StateMismatch,
} from '@vrijhaven/server';
import { NoRoom, NotBriefed } from '../professional/professional.type';
import { answerPairing } from './answer-pairing';
import { beginPairing } from './begin-pairing';
import { movePairing } from './move-pairing';
import {
  AnswerPairingArgs,
  BeginPairingArgs,
  MovePairingArgs,
  ProposePairingArgs,
  ShowFirstLookArgs,
} from './pairing.args';
import { PAIRINGS } from './pairing-list.read';
import { PairingConnectionType, PairingsArgs } from './pairing-list.type';
import { readPairing } from './pairing.read';
import { AlreadyTogether, NeedBusy, PairingType } from './pairing.type';
import { proposePairing } from './propose-pairing';
import { showFirstLook } from './show-first-look';

const REFUSALS = [StateMismatch, OnHold, InvalidInput, NotFound, KeyReused] as const;
const ProposeResult = resultUnion(
  'ProposePairingResult',
  PairingType,
  ...[AlreadyTogether, NeedBusy, NoRoom, NotBriefed],
  ...REFUSALS,
);
const ShowResult = resultUnion(
  'ShowPairingResult',
  PairingType,
  ...[ConsentMissing, NotBriefed, NotSigned],
  ...REFUSALS,
);
const AnswerResult = resultUnion(
  'AnswerPairingResult',
  PairingType,
  ...[NotBriefed, NotSigned, RevisionConflict],
  ...REFUSALS,
);
const MoveResult = resultUnion('MovePairingResult', PairingType, ...[NotSigned, RevisionConflict], ...REFUSALS);

type Answer = Promise<PairingType | Refusal>;

@Resolver()
export class PairingResolver {
  constructor(
    private readonly reads: Reads,
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => PairingConnectionType, {
    description: 'All for pairing coordinators, their own for a professional and a defender; newest proposals first.',
  })
  @Requires('pairing.read')
  pairings(
    @Current() request: RequestContext,
    @Args() { id, ringing, after = null, ...args }: PairingsArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Answered<PairingConnectionType>> {
    const [day, last] = parseCursor(after);
    const asked = { ...(id && !isId(id) ? { nowhere: true } : { id }), ringing: ringing || null, day, last };
    return this.reads.answer(request, info, { read: PAIRINGS, values: { ...args, ...asked } });
  }

  @Mutation(() => ProposeResult)
  @BeginAgain()
  @Requires('pairing.propose')
  proposePairing(@Current() request: RequestContext, @Args() args: ProposePairingArgs): Answer {
    return this.act(request, 'pairing.propose', args, (tx) => proposePairing(tx, request.actor, this.means.now, args));
  }

  @Mutation(() => ShowResult, { description: 'What the defender ticked for a first look.' })
  @BeginAgain()
  @Requires('pairing.propose')
  showFirstLook(@Current() request: RequestContext, @Args() args: ShowFirstLookArgs): Answer {
    return this.act(request, 'pairing.propose', args, (tx) => showFirstLook(tx, request.actor, this.means, args));
  }

  @Mutation(() => AnswerResult, { description: 'Of either side; what the other said is never part of the answer.' })
  @BeginAgain()
  @Requires('pairAnswer.give')
  answerPairing(@Current() request: RequestContext, @Args() args: AnswerPairingArgs): Answer {
    return this.act(request, 'pairAnswer.give', args, (tx) => answerPairing(tx, request.actor, this.means, args));
  }

  @Mutation(() => ShowResult)
  @BeginAgain()
  @Requires('pairing.propose')
  beginPairing(@Current() request: RequestContext, @Args() args: BeginPairingArgs): Answer {
    return this.act(request, 'pairing.propose', args, (tx) => beginPairing(tx, request.actor, this.means, args));
  }

  @Mutation(() => MoveResult, { description: 'Review, renewal, end or lapse.' })
  @BeginAgain()
  @Requires('pairing.move')
  movePairing(@Current() request: RequestContext, @Args() args: MovePairingArgs): Answer {
    const { reason = null, rhythmDays = null, ...rest } = args;
    const moving = { ...rest, reason, rhythmDays };
    return this.act(request, 'pairing.move', args, (tx) => movePairing(tx, request.actor, this.means, moving));
  }

  private act(
    request: RequestContext,
    action: Action,
    args: KeyedArgs,
    work: (tx: Tx) => Promise<Refusal | { readonly id: string }>,
  ): Answer {
    return this.acts.run(request, { action, args, work, answer: (tx, { id }) => readPairing(tx, request.actor, id) });
  }

  private get means(): { readonly p: VerifyPrimitives; readonly now: Date } {
    return { p: nobleVerifier, now: this.clock.now() };
  }
}

import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, ApplicationMoves, OnHold, RevisionConflict } from '@vrijhaven/applications/api';
import type { VerifyPrimitives } from '@vrijhaven/crypto/envelope';
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
} from '@vrijhaven/server';
import { advanceResidency } from './advance-residency';
import { moveResidency } from './move-residency';
import { GuardsOpen } from './guards-open.type';
import { AdvanceResidencyArgs, MoveResidencyArgs, ScheduleArgs } from './residency.args';
import { readResidency } from './residency.read';
import { PlaceTaken, ResidencyType } from './residency.type';
import { scheduleResidency } from './schedule-residency';

const REFUSALS = [PlaceTaken, StateMismatch, InvalidInput, NotFound, KeyReused] as const;
const ScheduleResult = resultUnion('ScheduleResult', ResidencyType, OnHold, ...REFUSALS);
const MoveResidencyResult = resultUnion('MoveResidencyResult', ResidencyType, GuardsOpen, ...REFUSALS);
const AdvanceResult = resultUnion(
  'AdvanceResult',
  ResidencyType,
  GuardsOpen,
  ...[StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<ResidencyType | Refusal>;

@Resolver()
export class ResidencyResolver {
  constructor(
    private readonly acts: Acts,
    private readonly moves: ApplicationMoves,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ScheduleResult)
  @BeginAgain()
  @Requires('residency.schedule')
  scheduleResidency(@Current() request: RequestContext, @Args() args: ScheduleArgs): Answer {
    return this.acts.run(request, {
      action: 'residency.schedule',
      args,
      work: (tx) => scheduleResidency(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readResidency(tx, request.actor, id),
    });
  }

  @Mutation(() => MoveResidencyResult)
  @BeginAgain()
  @Requires('residency.move')
  moveResidency(@Current() request: RequestContext, @Args() args: MoveResidencyArgs): Answer {
    return this.acts.run(request, {
      action: 'residency.move',
      args,
      work: (tx) => moveResidency(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readResidency(tx, request.actor, id),
    });
  }

  @Mutation(() => AdvanceResult)
  @BeginAgain()
  @Requires('residency.advance')
  advanceResidency(@Current() request: RequestContext, @Args() args: AdvanceResidencyArgs): Answer {
    const { id: stay, to, version, reason, day = null, entries } = args;
    const step = { id: stay, to, version, reason, day, entries };
    return this.acts.run(request, {
      action: 'residency.advance',
      args,
      work: (tx) => advanceResidency(tx, request.actor, this.means, step),
      answer: (tx, { id }) => readResidency(tx, request.actor, id),
    });
  }

  private get means(): { readonly p: VerifyPrimitives; readonly moves: ApplicationMoves; readonly now: Date } {
    return { p: nobleVerifier, moves: this.moves, now: this.clock.now() };
  }
}

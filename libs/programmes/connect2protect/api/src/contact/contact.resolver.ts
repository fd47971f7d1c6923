import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { Acts, OnHold, RevisionConflict } from '@vrijhaven/applications/api';
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
import { readPairing } from '../pairing/pairing.read';
import { PairingType } from '../pairing/pairing.type';
import { checkIn } from './check-in';
import { CheckInArgs, HandleAlarmArgs, RaiseAlarmArgs } from './contact.args';
import { handleAlarm, raiseAlarm } from './raise-alarm';

const ContactResult = resultUnion(
  'ContactResult',
  PairingType,
  ...[StateMismatch, RevisionConflict, OnHold, NotSigned, InvalidInput, NotFound, KeyReused],
);
const HandleResult = resultUnion(
  'HandleAlarmResult',
  PairingType,
  ...[StateMismatch, InvalidInput, NotFound, KeyReused],
);

type Answer = Promise<PairingType | Refusal>;

@Resolver()
export class ContactResolver {
  constructor(
    private readonly acts: Acts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation(() => ContactResult, { description: 'One tap of either side: there was contact.' })
  @BeginAgain()
  @Requires('checkIn.make')
  checkIn(@Current() request: RequestContext, @Args() args: CheckInArgs): Answer {
    return this.acts.run(request, {
      action: 'checkIn.make',
      args,
      work: (tx) => checkIn(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readPairing(tx, request.actor, id),
    });
  }

  @Mutation(() => ContactResult)
  @BeginAgain()
  @Requires('alarm.raise')
  raiseAlarm(@Current() request: RequestContext, @Args() args: RaiseAlarmArgs): Answer {
    return this.acts.run(request, {
      action: 'alarm.raise',
      args,
      work: (tx) => raiseAlarm(tx, request.actor, this.means, args),
      answer: (tx, { id }) => readPairing(tx, request.actor, id),
    });
  }

  @Mutation(() => HandleResult)
  @BeginAgain()
  @Requires('alarm.handle')
  handleAlarm(@Current() request: RequestContext, @Args() args: HandleAlarmArgs): Answer {
    return this.acts.run(request, {
      action: 'alarm.handle',
      args,
      work: (tx) => handleAlarm(tx, request.actor, this.clock.now(), args),
      answer: (tx, { id }) => readPairing(tx, request.actor, id),
    });
  }

  private get means() {
    return { p: nobleVerifier, now: this.clock.now() };
  }
}

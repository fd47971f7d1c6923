import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import type { Action } from '@vrijhaven/access';
import type { Tx } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, Journal, NotFound, SERVER_CONFIG, Transactions } from '@vrijhaven/server';
import type { RequestContext, ServerConfig } from '@vrijhaven/server';
import { isRefusal } from '@vrijhaven/database';
import { NameArgs } from '../account/account.input';
import { readOwnAccount } from '../account/account.store';
import { OwnAccountResult } from '../account/account.type';
import { Prover } from '../login/prover';
import type { KeyProof, ProvenAction } from '../login/prove-key';
import { beginPasskey, beginTotp, finishPasskey, finishTotp } from './enrol';
import type { Owner } from './enrol';
import { CodeArgs, PasskeyArgs, ProofArgs, RemovePasskeyArgs } from './factor.input';
import { namePasskey, removePasskey, removeTotp } from './factor.store';
import { BeginPasskeyResult, BeginTotpResult, EnrolResult, RemoveFactorResult } from './factor.type';
import { relyingParty } from './relying-party';
import { removeFactor } from './remove';

/** Second factors of one's own account. */
@Resolver()
export class FactorResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly prover: Prover,
    private readonly journal: Journal,
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Requires('factor.enrol')
  @Mutation(() => BeginTotpResult)
  beginTotp(@Args() { proof }: ProofArgs, @Current() request: RequestContext) {
    return this.proven(request, proof, 'enrol-totp', (tx, owner) => beginTotp(tx, owner, this.config.secret));
  }

  @Requires('factor.enrol')
  @Mutation(() => EnrolResult)
  finishTotp(@Args() { code }: CodeArgs, @Current() request: RequestContext) {
    const member = ownerOf(request);
    const means = { installation: this.config.secret, now: this.clock.now() };
    return this.recorded(request, 'factor.enrol', (tx) => finishTotp(tx, { member, code }, means));
  }

  @Requires('factor.enrol')
  @Mutation(() => BeginPasskeyResult)
  beginPasskey(@Args() { proof }: ProofArgs, @Current() request: RequestContext) {
    const party = relyingParty(this.config, request);
    return this.proven(request, proof, 'enrol-passkey', (tx, owner) => beginPasskey(tx, owner, party));
  }

  @Requires('factor.enrol')
  @Mutation(() => EnrolResult)
  finishPasskey(@Args() args: PasskeyArgs, @Current() request: RequestContext) {
    const party = relyingParty(this.config, request);
    return this.recorded(request, 'factor.enrol', (tx) => finishPasskey(tx, args, party));
  }

  @Requires('factor.name')
  @Mutation(() => OwnAccountResult)
  namePasskey(@Args() { id, note }: NameArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) =>
      (await namePasskey(tx, id, note)) ? readOwnAccount(tx) : new NotFound(),
    );
  }

  @Requires('factor.remove')
  @Mutation(() => RemoveFactorResult)
  removePasskey(@Args() { id, proof }: RemovePasskeyArgs, @Current() request: RequestContext) {
    return this.removed(request, proof, (tx) => removePasskey(tx, id));
  }

  @Requires('factor.remove')
  @Mutation(() => RemoveFactorResult)
  removeTotp(@Args() { proof }: ProofArgs, @Current() request: RequestContext) {
    return this.removed(request, proof, removeTotp);
  }

  private removed(request: RequestContext, proof: KeyProof, remove: (tx: Tx) => Promise<boolean>) {
    return this.proven(request, proof, 'remove-factor', async (tx) => {
      const answer = await removeFactor(tx, remove);
      if (!isRefusal(answer)) await this.record(tx, request, 'factor.remove');
      return answer;
    });
  }

  private async proven<Answer>(
    request: RequestContext,
    proof: KeyProof,
    action: ProvenAction,
    work: (tx: Tx, owner: Owner) => Promise<Answer>,
  ) {
    const proven = await this.prover.prove(request, proof, action);
    if (isRefusal(proven)) return proven;
    return this.transactions.run(request, (tx) => work(tx, { member: ownerOf(request), handle: proven.handle }));
  }

  private recorded<Answer>(request: RequestContext, action: Action, work: (tx: Tx) => Promise<Answer>) {
    return this.transactions.run(request, async (tx) => {
      const answer = await work(tx);
      if (!isRefusal(answer)) await this.record(tx, request, action);
      return answer;
    });
  }

  private record(tx: Tx, request: RequestContext, action: Action): Promise<void> {
    return this.journal.record(tx, request.actor, action, ownerOf(request));
  }
}

/** The guard has let through nobody else. */
const ownerOf = ({ actor }: RequestContext): string => {
  if (actor.kind === 'member' || actor.kind === 'enrolling') return actor.member;
  throw new Error('only members have second factors');
};

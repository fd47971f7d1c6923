import { Injectable } from '@nestjs/common';
import { LoginRefused, spendChallenge, TooMany, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { loginSubject } from './begin-login';
import { LoginThrottle } from './login-throttle';
import { readOwnHandle } from './login.store';
import { provesKey } from './prove-key';
import type { KeyProof, ProvenAction } from './prove-key';

/** Asks whoever has a session for the account's key as well, with the tries and the one answer of a login. */
@Injectable()
export class Prover {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttle: LoginThrottle,
  ) {}

  async prove(
    request: RequestContext,
    proof: KeyProof,
    action: ProvenAction,
  ): Promise<{ readonly handle: string } | LoginRefused | TooMany> {
    const handle = await this.transactions.run(request, readOwnHandle);
    if (handle === undefined) return new LoginRefused();
    const wait = await this.throttle.take(request, handle);
    if (wait > 0) return new TooMany(wait);
    const { origins } = request;
    // In its own transaction: what comes after may be refused, and the nonce is spent all the same.
    const isSpent = await this.transactions.run(request, (tx) => spendChallenge(tx, loginSubject(handle), proof.nonce));
    const isProven = await this.transactions.run(request, (tx) => provesKey(tx, handle, proof, { action, origins }));
    if (!isSpent || !isProven) return new LoginRefused();
    await this.throttle.succeed(request, handle);
    return { handle };
  }
}

import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { actorKey } from '@vrijhaven/access';
import type { Action, Actor } from '@vrijhaven/access';
import { sendAlong } from '@vrijhaven/database';
import type { Tx } from '@vrijhaven/database';
import { hourOf } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, SERVER_CONFIG } from '../server-config';
import type { ServerConfig } from '../server-config';

/**
 * The append-only log of acts. It holds pseudonyms and commitments under the server's secret, and hours: who has
 * the table alone learns how much was done, not by whom or to whom.
 */
@Injectable()
export class Journal {
  constructor(
    @Inject(SERVER_CONFIG) private readonly config: ServerConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Records that the actor did `event` to the thing `object`, in the same transaction as the act. */
  async record(tx: Tx, actor: Actor, event: Action, object: string): Promise<void> {
    await sendAlong(tx, `insert into journal (at_hour, event, actor, object) values ($1, $2, $3, $4)`, [
      hourOf(this.clock.now()),
      event,
      this.blind('actor', actorKey(actor) ?? 'anonymous'),
      this.blind('object', object),
    ]);
  }

  private blind(label: string, value: string): Buffer {
    return createHmac('sha256', this.config.secret).update(`journal/${label}\0${value}`).digest();
  }
}

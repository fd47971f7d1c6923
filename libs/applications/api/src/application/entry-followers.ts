import { Injectable } from '@nestjs/common';
import type { Tx } from '@vrijhaven/database';
import type { EntryProgramme } from '@vrijhaven/domain';
import type { ApplicationEntity } from './application.entity';

/** Somebody who has just come in by one sealed document, and by which call. */
export interface Entered {
  readonly application: ApplicationEntity;
  readonly call: string;
}

/** What a programme does in the transaction of a submission to one of its calls. */
export type EntryFollower = (tx: Tx, entered: Entered) => Promise<void>;

/** [Note: nobody comes in unheard] programmes register when their module starts; a submission knows no programme. */
@Injectable()
export class EntryFollowers {
  readonly #followers = new Map<EntryProgramme, EntryFollower>();

  follow(programme: EntryProgramme, follower: EntryFollower): void {
    this.#followers.set(programme, follower);
  }

  /** A call of a programme that nobody follows is a fault: whoever came in would wait for ever. */
  async tell(tx: Tx, programme: EntryProgramme, entered: Entered): Promise<void> {
    const follower = this.#followers.get(programme);
    if (follower === undefined) throw new Error(`nobody follows submissions to ${programme}`);
    await follower(tx, entered);
  }
}

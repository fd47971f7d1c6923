import { Injectable } from '@nestjs/common';
import type { Bytes } from '@vrijhaven/crypto/envelope';
import type { Tx } from '@vrijhaven/database';
import type { EntryProgramme, Programme } from '@vrijhaven/domain';
import type { ApplicationEntity } from './application.entity';

/** What a programme gave out to let somebody in by themselves. */
export interface EntryInvitation {
  /** The public name of what it is to. */
  readonly to: string;
  readonly secret: Bytes;
}

/** Somebody who has just come in by one sealed document, and by which call. */
export interface Entered {
  readonly application: ApplicationEntity;
  readonly call: string;
  /** To what an invitation let them in; null for who came by an open call. */
  readonly invitedTo: string | null;
}

/** What a programme does in the transaction of a submission to one of its calls. */
export type EntryFollower = (tx: Tx, entered: Entered) => Promise<void>;

/** To what an invitation opens this call for who holds it; nothing where it does not. It is used up by the asking. */
export type EntryDoor = (tx: Tx, call: string, invitation: EntryInvitation) => Promise<string | undefined>;

/** [Note: nobody comes in unheard] programmes register when their module starts; a submission knows no programme. */
@Injectable()
export class EntryFollowers {
  readonly #followers = new Map<EntryProgramme, EntryFollower>();
  readonly #doors = new Map<Programme, EntryDoor>();

  follow(programme: EntryProgramme, follower: EntryFollower, door?: EntryDoor): void {
    this.#followers.set(programme, follower);
    if (door !== undefined) this.#doors.set(programme, door);
  }

  /** A programme that gives out no invitations lets nobody in by one. */
  async letIn(tx: Tx, programme: Programme, call: string, invitation: EntryInvitation): Promise<string | undefined> {
    return this.#doors.get(programme)?.(tx, call, invitation);
  }

  /** A call of a programme that nobody follows is a fault: whoever came in would wait for ever. */
  async tell(tx: Tx, programme: EntryProgramme, entered: Entered): Promise<void> {
    const follower = this.#followers.get(programme);
    if (follower === undefined) throw new Error(`nobody follows submissions to ${programme}`);
    await follower(tx, entered);
  }
}

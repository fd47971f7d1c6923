import { Injectable } from '@nestjs/common';
import type { Tx } from '@vrijhaven/database';
import type { ApplicationEntity } from '../application/application.entity';

/** One word of the defender that has just been kept. */
export interface Stated {
  readonly subject: string;
  readonly given: boolean;
}

/** What a programme does in the same transaction when a defender says yes or no. */
export type ConsentFollower = (tx: Tx, application: ApplicationEntity, stated: Stated) => Promise<void>;

/** Programmes register when their module starts; a consent knows no programme. */
@Injectable()
export class ConsentFollowers {
  readonly #followers: ConsentFollower[] = [];

  follow(follower: ConsentFollower): void {
    this.#followers.push(follower);
  }

  async tell(tx: Tx, application: ApplicationEntity, stated: Stated): Promise<void> {
    for (const follower of this.#followers) await follower(tx, application, stated);
  }
}

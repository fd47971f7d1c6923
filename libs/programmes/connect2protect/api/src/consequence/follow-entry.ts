import { randomUUID } from 'node:crypto';
import type { EntryFollower } from '@vrijhaven/applications/api';
import { insertNeed } from '../need/need.store';

/** Whoever comes in by a call of this programme has asked: their need is there with their application. */
export const followEntry: EntryFollower = async (tx, { application }) => {
  await insertNeed(tx, { id: randomUUID(), applicationId: application.id, origin: 'direct' });
};

import type { SealingGround } from '@vrijhaven/testing/crowd';
import type { World } from '../stage/world';
import { insertCrowd } from './insert-crowd';
import { sealCrowd, type SealedApplicant } from './seal-crowd';

const BATCH = 100;

/** Seals and stores in turn, so that neither holds everything. Answers the lengths of the summaries' envelopes. */
export const fillCrowd = async (world: World, ground: SealingGround, size: number): Promise<number[]> => {
  const envelopes: number[] = [];
  let waiting: SealedApplicant[] = [];
  let stored: Promise<void> = Promise.resolve();
  const store = (): void => {
    const batch = waiting;
    waiting = [];
    stored = stored.then(() => insertCrowd(world.database, batch));
  };
  await sealCrowd(ground, size, (sealed) => {
    const summary = sealed.input.documents.find(({ compartment }) => compartment === 'summary');
    envelopes.push(Buffer.from(summary?.envelope ?? '', 'base64url').length);
    if (waiting.push(sealed) === BATCH) store();
  });
  store();
  await stored;
  await world.database.query('analyze');
  return envelopes;
};

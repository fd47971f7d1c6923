import { LAPTOP, type Stage } from '../browser/browser';
import { deskOn, type Desk } from '../pages/desk';
import type { Cast, Part } from './cast';

/** Somebody at their own desk, unlocked, in a browser of their own. */
export const atADesk = async (stage: Stage, cast: Cast, part: Part): Promise<Desk> => {
  const desk = deskOn((await stage.open(part, { device: LAPTOP })).page);
  await desk.unlock(cast.login(part));
  return desk;
};

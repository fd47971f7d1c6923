import type { ApplicationState } from '@vrijhaven/applications/model';
import { OnHold } from '../thread/on-hold.type';

/** States in which nothing leaves the office for anybody about this person. The defender may always write. */
const FROZEN: readonly ApplicationState[] = ['safetyHold', 'withdrawn'];

/** [Note: a hold freezes what goes out] the first question of whatever reaches a defender, a city or anybody else. */
export const refuseHeld = ({ state }: { readonly state: ApplicationState }): OnHold | undefined =>
  FROZEN.includes(state) ? new OnHold() : undefined;

import type { OwnPairingView } from '@vrijhaven/connect2protect/client';
import { IN_CONTACT } from '@vrijhaven/connect2protect/model';

/** What waits for the defender's own word: an answer to a proposal first, then a text to approve. */
export const waitsIn = ({ pairs }: Pick<OwnPairingView, 'pairs'>): 'asked' | 'draft' | undefined => {
  if (pairs.some(({ state, answers }) => state === 'proposed' && answers.defender === null)) return 'asked';
  const live = pairs.filter(({ state }) => IN_CONTACT.includes(state));
  const waiting = live.flatMap(({ files }) => files).filter(({ state }) => state === 'drafted' || state === 'approved');
  return waiting.some(({ approval, drafts }) => approval !== 'approved' && drafts.at(-1)?.by !== 'you')
    ? 'draft'
    : undefined;
};

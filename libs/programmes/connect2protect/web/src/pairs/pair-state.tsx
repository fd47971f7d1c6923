import type { PairView } from '@vrijhaven/connect2protect/client';
import type { PairingState } from '@vrijhaven/connect2protect/model';
import { Pill, type PillTone } from '@vrijhaven/ui';
import { usePairText } from '../use-pair-text';

const TONES: Readonly<Record<PairingState, PillTone>> = {
  proposed: 'waiting',
  agreed: 'active',
  active: 'good',
  review: 'waiting',
  ended: 'done',
  lapsed: 'done',
};

/** How a pair stands, in a word. */
export const PairState = ({ pair }: { pair: Pick<PairView, 'state'> }) => {
  const text = usePairText();
  return <Pill tone={TONES[pair.state]}>{text(`pairing.${pair.state}`)}</Pill>;
};

import type { CallState } from '@vrijhaven/applications/model';
import { Pill, useMessages, type PillTone } from '@vrijhaven/ui';
import { callsWords } from './words';

const TONES: Readonly<Record<CallState, PillTone>> = {
  planned: 'waiting',
  open: 'good',
  closed: 'done',
  postponed: 'waiting',
  cancelled: 'danger',
};

export const CallPill = ({ state }: { state: CallState }) => {
  const t = useMessages(callsWords);
  return <Pill tone={TONES[state]}>{t(`state.${state}`)}</Pill>;
};

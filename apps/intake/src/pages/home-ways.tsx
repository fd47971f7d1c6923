import type { ApplicantFile } from '@vrijhaven/applications/client';
import { useState } from 'preact/hooks';
import { phaseOf } from '../flow/phase';
import { PairingEntry } from '../pairing/lazy';
import { StayEntry } from '../stay/lazy';
import type { StayStanding } from '../stay/standing';
import { TrainingEntry } from '../training/lazy';

/** States in which there may be a stay; whether there is one, the stays say. */
const MAY_STAY: readonly ApplicantFile['state'][] = ['placed', 'safetyHold', 'withdrawn'];

/** States in which nothing more is asked of another programme. */
export const NOT_PAIRED: readonly ApplicantFile['state'][] = ['withdrawn', 'callCancelled'];

type Way = 'stay' | 'pairing' | 'training';

interface HomeWaysProps {
  readonly file: ApplicantFile;
  readonly onStanding: (standing: StayStanding) => void;
}

/** The ways to pages of their own; one where somebody's word is waited for comes before those where nothing is. */
export const HomeWays = ({ file: { state }, onStanding }: HomeWaysProps) => {
  const [waiting, setWaiting] = useState<readonly Way[]>([]);
  const tell =
    (way: Way) =>
    (waits: boolean): void => {
      setWaiting((before) => [...before.filter((each) => each !== way), ...(waits ? [way] : [])]);
    };
  const ways = [
    ['stay', MAY_STAY.includes(state) && <StayEntry key="stay" onWaits={tell('stay')} onStanding={onStanding} />],
    ['pairing', !NOT_PAIRED.includes(state) && <PairingEntry key="pairing" onWaits={tell('pairing')} />],
    ['training', phaseOf[state] !== 'withdrawn' && <TrainingEntry key="training" onWaits={tell('training')} />],
  ] as const;
  const first = ways.filter(([way]) => waiting.includes(way));
  return <>{[...first, ...ways.filter((way) => !first.includes(way))].map(([, entry]) => entry)}</>;
};

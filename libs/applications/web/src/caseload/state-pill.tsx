import type { ApplicationState } from '@vrijhaven/applications/model';
import { Pill, useMessages } from '@vrijhaven/ui';
import { applicationsWords } from '../words';
import { toneOf } from './phases';

/** The state of an application in a word. */
export const StatePill = ({ state }: { state: ApplicationState }) => (
  <Pill tone={toneOf(state)}>{useMessages(applicationsWords)(`state.${state}`)}</Pill>
);

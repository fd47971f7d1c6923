import type { Measured } from '../result';
import { figure } from './markdown';

/** A share of the machine that, taken by others, moves figures by more than they differ from round to round. */
const TOLERATED = 0.1;

/** Cores that others took; of a run that did not watch them, what waited before it began. */
const takenByOthers = ({ others, load }: Measured): number => others ?? load[0];

// Who reads a table reads no small print: a disturbed machine is said before any figure.
export const disturbance = (found: Measured): string[] => {
  const [taken, { cores }] = [takenByOthers(found), found.machine];
  return taken <= cores * TOLERATED
    ? []
    : [
        `**The machine was busy with other work while this was measured**: it took ${figure(taken)} of ${String(cores)} cores. ` +
          'Everybody shows less than they can, and single ratios may be off by a third.',
      ];
};

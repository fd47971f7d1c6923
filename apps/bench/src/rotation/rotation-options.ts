import { DELIVERY_USAGE, deliveryOf, listOf, readArguments, type Delivery } from '../command-line';

export interface RotationOptions extends Delivery {
  /** Open and closed cases of each measurement. */
  readonly points: readonly (readonly [open: number, closed: number])[];
}

const USAGE = `npm run bench rotation -- [--points OPEN:CLOSED,…] ${DELIVERY_USAGE}`;
/** The office of the goal, none closed, fewer open ones, which must cost less; and as many closed as `growth` has applications. */
const POINTS = ['300:0', '300:9700', '100:9700', '300:20000', '300:1000000'];

const pointOf = (text: string): readonly [number, number] => {
  const [, open, closed] = /^(\d{1,4}):(\d{1,7})$/.exec(text) ?? [];
  if (open === undefined || closed === undefined || Number(open) < 1)
    throw new Error(`--points must be like ${POINTS.join(',')}\n${USAGE}`);
  return [Number(open), Number(closed)];
};

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readRotationOptions = (args: readonly string[]): RotationOptions => {
  const options = readArguments(args, { flags: [], values: ['points'], usage: USAGE });
  return { points: (listOf(options, 'points') ?? POINTS).map(pointOf), ...deliveryOf(options) };
};

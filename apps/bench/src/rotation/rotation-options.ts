import { DELIVERY_USAGE, deliveryOf, listOf, readArguments, type Delivery } from '../command-line';

export interface RotationOptions extends Delivery {
  /** Open and closed cases of each measurement. */
  readonly points: readonly (readonly [open: number, closed: number])[];
}

const USAGE = `npm run bench rotation -- [--points OPEN:CLOSED,…] ${DELIVERY_USAGE}`;
/** Beside the office of the goal: fewer closed cases, none, and fewer open ones, which must cost less. */
const POINTS = ['300:0', '300:3000', '300:9700', '100:9700'];

const pointOf = (text: string): readonly [number, number] => {
  const [, open, closed] = /^(\d{1,4}):(\d{1,6})$/.exec(text) ?? [];
  if (open === undefined || closed === undefined || Number(open) < 1)
    throw new Error(`--points must be like ${POINTS.join(',')}\n${USAGE}`);
  return [Number(open), Number(closed)];
};

/** What was asked for on the command line. Throws one line that says what to write instead. */
export const readRotationOptions = (args: readonly string[]): RotationOptions => {
  const options = readArguments(args, { flags: [], values: ['points'], usage: USAGE });
  return { points: (listOf(options, 'points') ?? POINTS).map(pointOf), ...deliveryOf(options) };
};

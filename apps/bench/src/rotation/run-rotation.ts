import { beginMeasuring, versionsOf } from '../machine';
import type { Measure } from '../deliver';
import { runChild } from '../run-child';
import type { RotationOptions } from './rotation-options';
import type { RotationPoint, RotationResult } from './rotation-result';

const PACKAGES = ['libsodium-wrappers-sumo', '@nestjs/core', 'typeorm', 'pg'];

/** Somebody leaves an organisation again and again, with other cases beside. */
export const runRotation =
  ({ points }: RotationOptions): Measure<RotationResult> =>
  async (say) => {
    const finish = beginMeasuring();
    const asked = points.map(([open, closed]) => `${String(open)}:${String(closed)}`).join(',');
    const found = (await runChild('measure-rotation', [asked], say)) as readonly RotationPoint[];
    return { ...finish(versionsOf(PACKAGES)), points: found };
  };

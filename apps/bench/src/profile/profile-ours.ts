import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { World } from '../data/world';
import type { BenchOperation } from '../operations/operation';
import { ourApi } from '../servers/our-api';
import { hotspots, type CpuProfile, type Hotspot } from './hotspots';
import type { Result } from '../result';

const [CONNECTIONS, WARM_UP, MILLISECONDS, MOST] = [16, 3_000, 6_000, 14];

const profileOne = async (world: World, operation: BenchOperation): Promise<Hotspot[]> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-profile-'));
  const file = path.join(folder, 'seen.json');
  const server = await ourApi({ ...world, profiled: true });
  const fire = (milliseconds: number) => server.fire(operation, { connections: CONNECTIONS, milliseconds });
  try {
    await world.refresh();
    await server.answer(operation, 0);
    await world.refresh();
    await fire(WARM_UP);
    await world.refresh();
    await server.profile(file, () => fire(MILLISECONDS));
    return hotspots(JSON.parse(readFileSync(file, 'utf8')) as CpuProfile, MOST);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Wish {
  readonly world: World;
  readonly operations: readonly BenchOperation[];
  readonly say: (line: string) => void;
}

/** Where our API spends its time under each operation; apart from the measurements, because looking costs time too. */
export const profileOurs = async ({ world, operations, say }: Wish): Promise<Result['profiles']> => {
  const found: Partial<Record<BenchOperation['name'], readonly Hotspot[]>> = {};
  for (const operation of operations) {
    say(`profile of ${operation.name}`);
    found[operation.name] = await profileOne(world, operation);
  }
  return found;
};

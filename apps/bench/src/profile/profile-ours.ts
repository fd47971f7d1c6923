import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { World } from '../data/world';
import type { BenchOperation } from '../operations/operation';
import { ourApi } from '../servers/our-api';
import { hotspots, type CpuProfile, type Hotspot } from './hotspots';
import type { Result } from '../result';

const [CONNECTIONS, MILLISECONDS, MOST] = [16, 6_000, 12];

const profileOne = async (world: World, operation: BenchOperation): Promise<Hotspot[]> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vrijhaven-profile-'));
  try {
    await world.refresh();
    const server = await ourApi({ ...world, profile: folder });
    await server.answer(operation, 0);
    await world.refresh();
    await server.fire(operation, { connections: CONNECTIONS, milliseconds: MILLISECONDS });
    await server.stop();
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
    if (file === undefined) throw new Error('node wrote no profile');
    return hotspots(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile, MOST);
  } finally {
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

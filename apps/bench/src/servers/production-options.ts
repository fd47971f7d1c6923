import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../config';

const FILE = 'docker/api/Dockerfile';

/** With what node is started in production; every server here is. */
export const productionOptions = (): readonly string[] => {
  const [, entry] = /^ENTRYPOINT (\[.*\])$/m.exec(readFileSync(path.join(ROOT, FILE), 'utf8')) ?? [];
  if (entry === undefined) throw new Error(`${FILE} does not say how it is started`);
  return (JSON.parse(entry) as readonly string[]).filter((word) => word.startsWith('--'));
};

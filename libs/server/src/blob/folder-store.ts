import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BlobName, BlobStore } from './blob-store';
import { checkBlobGroup, checkBlobName } from './blob-store';

const isMissing = (fault: unknown): boolean =>
  typeof fault === 'object' &&
  fault !== null &&
  'code' in fault &&
  (fault.code === 'ENOENT' || fault.code === 'ENOTDIR');

// A name is on the disk only when its folder is.
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const writeSynced = async (file: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/**
 * A store in a folder of this machine, two levels of two letters deep, so that no folder grows long. A crash leaves
 * the whole of a blob or nothing: it is written aside, flushed, and renamed.
 */
export const createFolderStore = (root: string): BlobStore => {
  const groupFolder = (group: string): string => path.join(root, group.slice(0, 2), group.slice(2, 4), group);
  return {
    put: async (blob: BlobName, bytes: Uint8Array) => {
      const { group, name } = checkBlobName(blob);
      const folder = groupFolder(group);
      const aside = path.join(root, 'incoming');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await mkdir(aside, { recursive: true, mode: 0o700 });
      const draft = path.join(aside, randomUUID());
      try {
        await writeSynced(draft, bytes);
        await rename(draft, path.join(folder, name));
      } finally {
        await rm(draft, { force: true });
      }
      for (const each of [folder, path.dirname(folder), path.dirname(path.dirname(folder))]) await syncFolder(each);
    },
    get: async (blob) => {
      const { group, name } = checkBlobName(blob);
      try {
        return await readFile(path.join(groupFolder(group), name));
      } catch (fault) {
        if (isMissing(fault)) return undefined;
        throw fault;
      }
    },
    drop: async (blob) => {
      const { group, name } = checkBlobName(blob);
      await rm(path.join(groupFolder(group), name), { force: true });
    },
    remove: async (group) => {
      await rm(groupFolder(checkBlobGroup(group)), { recursive: true, force: true });
    },
  };
};

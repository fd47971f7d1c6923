import type { Compartment, Id } from '@vrijhaven/crypto/envelope';
import type { DataKey } from '@vrijhaven/crypto/open';
import type { AttachmentShelf } from '../attachment/attachment-shelf';
import { createAttachmentShelf } from '../attachment/attachment-shelf';

/** Opened data keys, and the highest layer and manifest that were seen: a server cannot go back behind them. */
export interface DataKeyCache {
  get(record: Id, compartment: Compartment, revision: number, layer: number): DataKey | undefined;
  set(key: DataKey): void;
  /** Says that this layer lies there now. */
  sawLayer(record: Id, compartment: Compartment, revision: number, layer: number): void;
  /** 0 while none was seen. */
  highestLayer(record: Id, compartment: Compartment, revision: number): number;
  /** Takes note of a manifest whose signature was checked; false when a later one of this record was seen before. */
  sawManifest(record: Id, sequence: number): boolean;
  /** Files that were named in what has been opened. */
  readonly shelf: AttachmentShelf;
  wipe(): void;
}

export const createDataKeyCache = (): DataKeyCache => {
  const keys = new Map<string, DataKey>();
  const layers = new Map<string, number>();
  const manifests = new Map<Id, number>();
  const shelf = createAttachmentShelf();
  const slot = (record: Id, compartment: Compartment, revision: number) =>
    `${record}/${compartment}/${String(revision)}`;
  const highestLayer: DataKeyCache['highestLayer'] = (...place) => layers.get(slot(...place)) ?? 0;
  const sawLayer: DataKeyCache['sawLayer'] = (record, compartment, revision, layer) => {
    const highest = Math.max(layer, highestLayer(record, compartment, revision));
    if (highest > 0) layers.set(slot(record, compartment, revision), highest);
  };
  return {
    get: (record, compartment, revision, layer) => {
      const key = keys.get(slot(record, compartment, revision));
      return (key?.layer?.number ?? 0) === layer ? key : undefined;
    },
    set: (key) => {
      const { record, compartment, revision, layer } = key;
      const place = slot(record, compartment, revision);
      const before = keys.get(place);
      if (before !== key) before?.secret.wipe();
      keys.set(place, key);
      sawLayer(record, compartment, revision, layer?.number ?? 0);
    },
    sawLayer,
    highestLayer,
    sawManifest: (record, sequence) => {
      const highest = manifests.get(record) ?? 0;
      manifests.set(record, Math.max(highest, sequence));
      return sequence >= highest;
    },
    shelf,
    wipe: () => {
      for (const key of keys.values()) key.secret.wipe();
      keys.clear();
      shelf.clear();
    },
  };
};

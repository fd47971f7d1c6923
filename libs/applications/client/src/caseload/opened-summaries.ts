import type { ApplicationsQuery } from '@vrijhaven/contracts';
import type { Directory } from '@vrijhaven/crypto/verify';
import type { CompartmentView } from '../document/compartment-view';
import type { Summary } from '../document/content';
import type { DataKeyCache } from '../document/data-key-cache';

export type SummaryNode = ApplicationsQuery['applications']['edges'][number]['node'];
type Part = NonNullable<SummaryNode['summary']>;

/** What a summary was checked against when it was opened. */
export interface CheckedAgainst {
  readonly directory: Directory;
  readonly cache: DataKeyCache;
}

/** Summaries that passed every check since the desk was unlocked; in memory alone, as the rows on the page are. */
export interface OpenedSummaries {
  /** What it showed, when every byte that was checked then is the same, and what it was checked against as well. */
  again(node: SummaryNode, against: CheckedAgainst): CompartmentView<Summary> | undefined;
  keep(node: SummaryNode, against: CheckedAgainst, view: CompartmentView<Summary>): void;
  wipe(): void;
}

interface Opened {
  readonly keys: SummaryNode['keys'];
  readonly part: Omit<Part, 'grants'>;
  readonly directory: Directory;
  readonly view: CompartmentView<Summary>;
}

/** All that opening reads but the grants: they lead to the data key, and that one is at hand or nothing is. */
const sameBytes = ({ keys, part: old }: Opened, now: SummaryNode, part: Part): boolean =>
  part.envelope === old.envelope &&
  part.signature === old.signature &&
  part.author === old.author &&
  part.compartment === old.compartment &&
  part.schema === old.schema &&
  part.revision === old.revision &&
  part.previous === old.previous &&
  part.layer === old.layer &&
  part.hash === old.hash &&
  part.writtenOn === old.writtenOn &&
  now.keys.signKey === keys.signKey &&
  now.keys.kemKey === keys.kemKey;

/** [Note: opened once] the same list is asked for whenever something changes; almost all of it was checked before. */
export const createOpenedSummaries = (): OpenedSummaries => {
  const opened = new Map<string, Opened>();
  return {
    again: (node, { directory, cache }) => {
      const [before, part] = [opened.get(node.id), node.summary];
      if (!before || !part || before.directory !== directory || !sameBytes(before, node, part)) return undefined;
      // A layer that was put since takes the old one's key away, and with it the right to show what lay under it.
      return cache.get(node.id, part.compartment, part.revision, part.layer) ? before.view : undefined;
    },
    keep: ({ id, keys, summary }, { directory }, view) => {
      if (!summary || view.status !== 'open') return;
      const { grants: _led, ...part } = summary;
      opened.set(id, { keys, part, directory, view });
    },
    wipe: () => opened.clear(),
  };
};

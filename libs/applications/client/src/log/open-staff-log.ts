import type { LogPartsFragment } from '@vrijhaven/contracts';
import type { LogCompartment } from '@vrijhaven/domain';
import type { SessionInside } from '@vrijhaven/organisation/client';
import { staffReader } from '../caseload/staff-reader';
import type { DataKeyCache } from '../document/data-key-cache';
import { certifiedBundle } from '../document/statements';
import { checkAuthorHeld, teamOfAuthor } from './author-held';
import type { LogMemory } from './log-memory';
import type { LogView } from './logs';
import { openLog } from './open-log';

interface LogReader {
  readonly inside: SessionInside;
  readonly cache: DataKeyCache;
  readonly memory: LogMemory;
  /** See `LogToOpen`. */
  readonly isWhole: boolean;
  readonly isTold: boolean;
}

/** Opens a log with a member's role keys and the replayed chain. */
export const openStaffLog = (
  { inside, cache, memory, isWhole, isTold }: LogReader,
  record: string,
  compartment: LogCompartment,
  { keys, entries, head }: LogPartsFragment,
): LogView => {
  const bundle = certifiedBundle({ p: inside.p, organisation: inside.pin.organisation, record }, keys);
  // Without keys that certify the record nothing can be believed.
  if (!bundle) return { entries: [], chained: false };
  const reader = staffReader({ inside, record, bundle, cache });
  const checkAuthor = (part: (typeof entries)[number]) => checkAuthorHeld(inside.directory(), record, part);
  const teamOf = (author: string) => teamOfAuthor(inside.directory(), { record, author, compartment });
  const opened = openLog(reader, { compartment, entries, head, isWhole, isTold, checkAuthor, teamOf });
  // Who is served nothing any more, nor told where it ends, has lost no entry but the log.
  const isOver = !isWhole && !isTold && opened.places.length === 0;
  const kept = isOver || memory.saw(`${record}/${compartment}`, opened);
  return { entries: opened.entries, chained: opened.chained && kept };
};

import type { LogPartsFragment } from '@vrijhaven/contracts';
import type { LogCompartment } from '@vrijhaven/domain';

const PAGE = 100;

/** One page after a number; null where there is no such log. */
export type FetchPage = (after: number) => Promise<LogPartsFragment | null>;

/** The whole log, page by page. An answer about another record or another log is no answer. */
export const loadLog = async (
  fetch: FetchPage,
  record: string,
  compartment: LogCompartment,
): Promise<LogPartsFragment | null> => {
  const entries: LogPartsFragment['entries'][number][] = [];
  for (let after = 0; ;) {
    const page = await fetch(after);
    if (page?.application !== record || page.compartment !== compartment) return null;
    entries.push(...page.entries);
    const last = page.entries.at(-1)?.revision ?? after;
    if (page.entries.length < PAGE || last <= after) return { ...page, entries };
    after = last;
  }
};

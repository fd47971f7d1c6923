import type { CaseSummary } from '@vrijhaven/applications/client';

/** What people say aloud when a file has no readable name: `VH-3F2A91`. */
export const caseCode = (id: string): string => `VH-${id.replaceAll('-', '').slice(0, 6).toUpperCase()}`;

/** The name of a case in lists: its alias, or its code. */
export const nameOfCase = ({ id, summary }: Pick<CaseSummary, 'id' | 'summary'>): string =>
  summary.status === 'open' && summary.content.alias !== '' ? summary.content.alias : caseCode(id);

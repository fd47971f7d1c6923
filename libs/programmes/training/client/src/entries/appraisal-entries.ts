import type { EntryContent, LogView } from '@vrijhaven/applications/client';
import type { Appraisal } from '@vrijhaven/training/model';
import { CRITERIA, readAppraisal } from '@vrijhaven/training/model';

/** What one course manager wrote down at one time; among course managers alone. (protocol.md step 38) */
export interface AppraisalEntry {
  readonly sequence: number;
  readonly writtenOn: string;
  readonly author: string;
  readonly appraisal: Appraisal;
}

/** The appraisals of somebody for one edition, in order; what is of another kind or edition is left out. */
export const appraisalEntries = (log: LogView, edition: string): readonly AppraisalEntry[] =>
  log.entries.flatMap((entry) => {
    if (entry.status !== 'open') return [];
    const { sequence, writtenOn, author, content } = entry;
    const isOfEdition = content.kind === 'appraisal' && content['edition'] === edition;
    return isOfEdition ? [{ sequence, writtenOn, author, appraisal: readAppraisal(content['judged']) }] : [];
  });

/** The entry that says it. */
export const appraisalContent = (edition: string, appraisal: Appraisal): EntryContent => ({
  kind: 'appraisal',
  edition,
  judged: Object.fromEntries(
    CRITERIA.flatMap((criterion) => {
      const judged = appraisal[criterion];
      return judged ? [[criterion, { verdict: judged.verdict, note: judged.note }] as const] : [];
    }),
  ),
});

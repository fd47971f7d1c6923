import { NO_NOTE } from '@vrijhaven/shelter-city/matching';
import { NOTE_KIND } from '@vrijhaven/selection/model';
import { expectKind } from './expect-done';
import type { Play } from './play-defender';

/** What the office writes down for itself, and a consent that the applicant thinks better of. */
export const leaveNotes = async ({ stage, defender, applicant, record }: Play): Promise<void> => {
  const { alias, note, matching, takesBack } = defender;
  const { logs } = stage.desks.coordinator;
  if (matching) {
    const rules = { ...NO_NOTE, ...matching };
    expectKind(await logs.append(record, 'notes', { ...rules }), 'done', `what to keep to for ${alias}`);
  }
  if (note !== undefined)
    expectKind(await logs.append(record, 'notes', { kind: NOTE_KIND, text: note }), 'done', `a note on ${alias}`);
  if (takesBack !== undefined)
    for (const given of [true, false])
      expectKind(await applicant.recordConsent(takesBack, given), 'done', `a consent of ${alias}`);
};

import type { Logs, LogView } from '@vrijhaven/applications/client';
import { fromText, nominationHash, toText } from '@vrijhaven/crypto/envelope';
import type { MemberSession } from '@vrijhaven/organisation/client';
import { appraisalEntries } from '../entries/appraisal-entries';
import { answersFor, courseEntries, evaluationFor, invitationFor, takenBackFor } from '../entries/course-entries';
import { rosterLine } from '../entries/roster-entries';
import { invitationFragment, readInvitation } from '../invitation';
import type { Participant } from '../training';
import type { EditionFile } from '../views';

const NOTHING: LogView = { entries: [], chained: true };

/** Whether this member works for the office: a trainer is given the roster alone. */
export const isOffice = ({ me }: MemberSession): boolean => me.assignments.some(({ role }) => role === 'courseManager');

/** Opens what the participants of an edition wrote, one after the other. */
export const loadParticipants = async (
  session: MemberSession,
  logs: Logs,
  { edition, enrolments }: EditionFile,
  onProgress: (done: number, of: number) => void,
): Promise<readonly Participant[]> => {
  const opened: Participant[] = [];
  const office = isOffice(session);
  for (const { id: enrolment, application } of enrolments) {
    const course = office ? await logs.read(application, 'course') : NOTHING;
    const appraisal = office ? await logs.read(application, 'appraisal') : NOTHING;
    const roster = await logs.read(application, 'roster');
    const entries = courseEntries(course ?? NOTHING, application).filter(
      ({ content }) => content.edition === edition.id,
    );
    const takenBack = takenBackFor(entries, edition.id);
    const line = roster && rosterLine(roster, edition.id, takenBack?.until);
    opened.push({
      application,
      enrolment,
      intact: course?.chained === true && roster?.chained !== false && !hasFaults(course),
      answers: answersFor(entries, edition.id),
      entries,
      roster: line ?? null,
      takenBackOn: line ? null : (takenBack?.on ?? null),
      evaluation: evaluationFor(entries, edition.id) ?? null,
      invitation: hashOfInvitation(session, edition.slug, invitationFor(entries, edition.id)),
      appraisals: appraisalEntries(appraisal ?? NOTHING, edition.id),
      appraised: appraisal?.chained === true && !hasFaults(appraisal),
    });
    onProgress(opened.length, enrolments.length);
  }
  return opened;
};

/** As the server would keep it; null where they name none that could be one. */
const hashOfInvitation = ({ inside: { p, pin } }: MemberSession, slug: string, text?: string): string | null => {
  if (text === undefined || !readInvitation(invitationFragment({ to: slug, secret: text }))) return null;
  const secret = fromText(text);
  return toText(nominationHash(p, { organisation: pin.organisation, edition: slug, secret }));
};

const hasFaults = (log: LogView): boolean => log.entries.some(({ status }) => status === 'tampered');

/** The country of each participant, as they wrote it themselves; nobody is counted whose log does not hold together. */
export const countriesOf = (participants: readonly Participant[]): ReadonlyMap<string, string> =>
  new Map(
    participants.flatMap(({ application, intact, answers }) => {
      const country = answers['country'];
      return intact && typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? [[application, country]] : [];
    }),
  );

import type { Dossier, Logs, LogView } from '@vrijhaven/applications/client';
import { hasConsent } from '@vrijhaven/applications/client';
import type { EnquiriesOfQuery } from '@vrijhaven/contracts';
import { EnquiriesOf } from '@vrijhaven/contracts';
import type { SessionInside } from '@vrijhaven/organisation/client';
import type { RefereeNumber } from '@vrijhaven/selection/model';
import { REFEREES, refereeSubject } from '@vrijhaven/selection/model';
import type { AnswerView, EnquiryView, RefereeView, VerificationView } from './enquiries';
import { readAnswer } from './read-answer';
import type { SealedParts, SignedEnquiry } from './vetting-entries';
import { confidenceIn, filedAnswers, interviewsIn, signedEnquiries } from './vetting-entries';

type Row = EnquiriesOfQuery['enquiries'][number];

interface Known {
  readonly inside: SessionInside;
  readonly signed: ReadonlyMap<string, SignedEnquiry>;
  readonly filed: ReadonlyMap<string, SealedParts>;
}

export const consentOf = ({ consents }: Dossier, referee: RefereeNumber): RefereeView['consent'] => {
  const subject = refereeSubject(referee);
  if (hasConsent(consents, subject)) return 'given';
  return consents.some((each) => each.subject === subject && each.given) ? 'forged' : 'notGiven';
};

/** What the applicant wrote about one referee; empty where the part is not open. */
export const wordsAbout = ({ compartments }: Dossier, referee: RefereeNumber) => {
  const { references } = compartments;
  const answers = references.status === 'open' ? references.content.answers : {};
  const said = (field: string): string => {
    const answer = answers[`referee${referee}${field}`];
    return typeof answer === 'string' ? answer : '';
  };
  return { name: said('Name'), knows: said('Knows'), reach: said('Reach'), told: said('Told') };
};

const answerOf = ({ inside, signed, filed }: Known, row: Row): AnswerView | null => {
  const entry = signed.get(row.id);
  const parts = filed.get(row.id) ?? row.answer;
  if (!parts) return row.state === 'answered' || row.state === 'filed' ? { status: 'unavailable' } : null;
  return entry ? readAnswer(inside, entry, parts) : { status: 'tampered' };
};

const viewOf = (known: Known, row: Row): EnquiryView => {
  const entry = known.signed.get(row.id);
  const { id, version, state, askedOn, expiresOn, answeredOn } = row;
  return {
    ...{ id, version, state, askedOn, expiresOn, answeredOn },
    language: entry?.language ?? null,
    signed: entry?.referee === row.referee,
    answer: answerOf(known, row),
  };
};

/** In the signed log, and not shown by the server: what was filed can still be read. */
const hidden = ({ inside, filed }: Known, entry: SignedEnquiry): EnquiryView => {
  const parts = filed.get(entry.id);
  return {
    ...{ id: entry.id, version: 0, state: 'hidden', askedOn: entry.writtenOn, expiresOn: entry.until },
    ...{ answeredOn: null, language: entry.language, signed: true },
    answer: parts ? readAnswer(inside, entry, parts) : null,
  };
};

const refereeView = (dossier: Dossier, known: Known, rows: readonly Row[], referee: RefereeNumber): RefereeView => {
  const shown = rows.filter((row) => row.referee === referee);
  const withheld = [...known.signed.values()].filter(
    (entry) => entry.referee === referee && !rows.some(({ id }) => id === entry.id),
  );
  return {
    referee,
    consent: consentOf(dossier, referee),
    ...wordsAbout(dossier, referee),
    enquiries: [...withheld.map((entry) => hidden(known, entry)), ...shown.map((row) => viewOf(known, row))],
  };
};

/** One verification, from the signed log and from what the server shows, held against one another. */
export const loadVerification = async (
  inside: SessionInside,
  logs: Logs,
  dossier: Dossier,
): Promise<VerificationView> => {
  const [log, { enquiries: rows }]: [LogView | null, EnquiriesOfQuery] = await Promise.all([
    logs.read(dossier.id, 'vetting'),
    inside.transport.run(EnquiriesOf, { application: dossier.id }),
  ]);
  // An answer may stand on a head that came since.
  if (rows.some(({ answer }) => answer !== null)) await inside.refresh();
  const known = { inside, signed: signedEnquiries(log), filed: filedAnswers(log) };
  const own = rows.filter(({ application }) => application === dossier.id);
  return {
    ...{ application: dossier.id, state: dossier.state, version: dossier.version },
    named: dossier.compartments.references.status === 'open',
    chained: log?.chained ?? false,
    referees: REFEREES.map((referee) => refereeView(dossier, known, own, referee)),
    interviews: interviewsIn(log),
    confidence: confidenceIn(log),
  };
};

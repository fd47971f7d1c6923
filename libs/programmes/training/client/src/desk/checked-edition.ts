import type { EditionPartsFragment, EnrolmentPartsFragment, EditionFilePartsFragment } from '@vrijhaven/contracts';
import type { MemberSession } from '@vrijhaven/organisation/client';
import type { EditionFile, EditionView, EnrolmentView } from '../views';

/**
 * [Note: an edition stays itself] the tags of its seats follow from its id, its slug and the generation of a key: a
 * server that changed one of them would have every tag made anew under another key, and with it the count begin anew.
 */
export const checkedEdition = ({ inside }: MemberSession, edition: EditionPartsFragment): EditionView => {
  inside.shownBefore('edition', edition.id, [edition.slug, String(edition.keyGeneration)]);
  inside.shownBefore('edition', edition.slug, [edition.id]);
  return edition;
};

/** An enrolment is still that of the person and the edition with which it was first shown. */
export const checkedEnrolment = ({ inside }: MemberSession, enrolment: EnrolmentPartsFragment): EnrolmentView => {
  inside.shownBefore('enrolment', enrolment.id, [enrolment.application, enrolment.edition]);
  return enrolment;
};

export const checkedFile = (session: MemberSession, file: EditionFilePartsFragment): EditionFile => ({
  edition: checkedEdition(session, file.edition),
  enrolments: file.enrolments.map((each) => checkedEnrolment(session, each)),
  seats: file.seats,
  events: file.events.map(({ change: kind, ...event }) => ({ ...event, kind })),
  resting: file.resting,
});

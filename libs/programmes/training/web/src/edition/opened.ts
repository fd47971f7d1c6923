import type { EditionFile, EnrolmentView, Participant, TagCheck } from '@vrijhaven/training/client';
import type { EnrolmentState, Waiting } from '@vrijhaven/training/model';
import { ON_ROSTER, SEATED } from '@vrijhaven/training/model';
import type { Answers } from '@vrijhaven/applications/model';
import { isPeriod, spanOf } from '@vrijhaven/applications/model';
import type { Period } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';
import { codesOf } from '../codes-of';
import { knownAs } from '../known-as';

/** One edition with everything that was opened of it on this screen. */
export interface OpenedEdition {
  readonly file: EditionFile;
  readonly participants: readonly Participant[];
  /** Absent for a trainer, to whom no seat is shown. */
  readonly check: TagCheck | undefined;
}

/** Somebody as the lists show them. */
export interface Person {
  readonly enrolment: EnrolmentView;
  readonly participant: Participant;
  readonly name: string;
  readonly country: string;
  readonly languages: readonly string[];
}

const countryOf = ({ answers, intact }: Participant): string =>
  intact && typeof answers['country'] === 'string' ? answers['country'] : '';

/** Enrolments with what was opened of them, in alphabetical order of names. */
export const peopleOf = ({ file, participants }: OpenedEdition): readonly Person[] =>
  file.enrolments
    .flatMap((enrolment): Person[] => {
      const participant = participants.find((each) => each.enrolment === enrolment.id);
      if (!participant) return [];
      const languages = participant.roster?.languages ?? codesOf(participant.answers, 'languages');
      return [{ enrolment, participant, name: knownAs(participant), country: countryOf(participant), languages }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.enrolment.id.localeCompare(b.enrolment.id));

const within = (states: readonly EnrolmentState[], people: readonly Person[]): readonly Person[] =>
  people.filter(({ enrolment }) => states.includes(enrolment.state));

const AT_COURSE: readonly EnrolmentState[] = [...ON_ROSTER, 'followUp', 'closed'];

/** Who has said yes, whatever became of it afterwards. */
export const comingOf = (people: readonly Person[]): readonly Person[] => within(AT_COURSE, people);

/** The countries of those who hold a seat, one for each seat. */
export const seatedCountries = (people: readonly Person[]): readonly string[] =>
  within(SEATED, people).map(({ country }) => country);

const availableOf = ({ available }: Answers): Period | null =>
  available !== undefined && isPeriod(available) && available.from && available.until ? spanOf(available) : null;

/** Who waits, in the form in which the order is computed. */
export const waitingOf = (people: readonly Person[]): readonly Waiting[] =>
  within(['waitListed'], people).map(({ enrolment, participant, country, languages }) => ({
    id: enrolment.id,
    rank: enrolment.waitingRank ?? Number.MAX_SAFE_INTEGER,
    since: enrolment.enrolledOn,
    country,
    languages:
      codesOf(participant.answers, 'languages').length > 0 ? codesOf(participant.answers, 'languages') : languages,
    available: availableOf(participant.answers),
    silent: enrolment.wasSilent,
  }));

/** What the edition still has to give. */
export const roomOf = ({ file: { edition } }: OpenedEdition, people: readonly Person[]) => ({
  seats: edition.seats,
  perCountry: edition.perCountry,
  seated: seatedCountries(people),
  languages: edition.languages,
  course: { from: edition.startsOn, until: addDays(edition.endsOn, 1) },
});

import type { EditionFile, EditionView, EnrolmentView, Participant, RosterLine } from '@vrijhaven/training/client';
import type { EnrolmentState } from '@vrijhaven/training/model';
import type { Answers } from '@vrijhaven/applications/model';
import type { OpenedEdition } from '../edition/opened';

const title = { en: 'A course', nl: 'Een training', fr: 'Une formation', es: 'Un curso', ar: 'دورة' };

export const edition: EditionView = {
  ...{ id: 'edition', slug: 'a-course', title, placeName: 'Den Haag', startsOn: '2027-03-02', endsOn: '2027-03-11' },
  ...{ languages: ['en', 'fr'], seats: 2, perCountry: 1, offerDays: 14, keyGeneration: 1, state: 'open' },
  ...{ call: 'call', version: 3, modules: [], tasks: [] },
};

export const line = (alias: string, part: Partial<RosterLine> = {}): RosterLine => ({
  ...{ edition: 'edition', alias, languages: ['en'], group: null, track: null, room: null },
  ...{ access: [], accessNote: '', diet: [], dietNote: '' },
  ...part,
});

interface Somebody {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly answers?: Answers;
  readonly roster?: RosterLine | null;
  readonly enrolment?: Partial<EnrolmentView>;
}

const enrolmentOf = ({ id, state, enrolment }: Somebody): EnrolmentView => ({
  ...{ id, edition: 'edition', application: `record-${id}`, origin: 'applied', state, reason: null },
  ...{ waitingRank: null, enrolledOn: '2027-01-01', offerExpiresOn: null, attendance: null, version: 1 },
  ...{ wasSilent: false, held: false, presences: [], tasksDone: [] },
  ...enrolment,
});

const participantOf = ({ id, answers = {}, roster = null }: Somebody): Participant => ({
  ...{
    application: `record-${id}`,
    enrolment: id,
    intact: true,
    answers,
    entries: [],
    roster,
    takenBackOn: null,
    evaluation: null,
    appraisals: [],
    appraised: true,
    invitation: null,
  },
});

/** An edition as it is after everything of it was opened, made of invented people. */
export const openedWith = (people: readonly Somebody[], changed: Partial<EditionView> = {}): OpenedEdition => {
  const file: EditionFile = {
    edition: { ...edition, ...changed },
    enrolments: people.map(enrolmentOf),
    seats: [],
    events: [],
    resting: [],
  };
  return { file, participants: people.map(participantOf), check: { readable: true, faults: [] } };
};

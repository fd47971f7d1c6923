import type { Answers } from '@vrijhaven/applications/model';

/** Invented people. Their words must turn up where they were sent, and nowhere else. */
export interface Person {
  readonly alias: string;
  /** What happened, as told in the threat part. */
  readonly story: string;
  /** A need in own words: what a city reads before it knows who asks. */
  readonly hope: string;
  /** Answers that only the office, and later the consented city, may read. */
  readonly identity: readonly string[];
  readonly answers: Answers;
}

const identity = { alias: 'ياسمين المنارة', role: 'محرّرة في نشرة «الميناء»', affiliation: 'رابطة مراكب الورق' };

const greyCar = 'سيارة رمادية تقف أمام بيتي كل مساء.';
const quietRoom = 'غرفة هادئة أكتب فيها.';
const tools = 'To learn how to keep notes safe.';
const letters = 'Letters without a sender since spring.';

/** Writes in Arabic; answers every kind of question and skips a few. */
export const yasmin: Person = {
  alias: identity.alias,
  story: greyCar,
  hope: quietRoom,
  identity: [...Object.values(identity), 'yasmin@paper-boats.example'],
  answers: {
    ...identity,
    filledBy: 'self',
    directContact: 'yes',
    channel: 'signal',
    channelAddress: 'yasmin@paper-boats.example',
    contactLanguage: 'ar',
    safeHours: 'بعد العاشرة مساءً',
    country: 'TN',
    fields: ['press', 'women'],
    workStory: 'أكتب عن صيادي الميناء منذ تسع سنوات.',
    threatUrgency: 'weeks',
    threatTypes: ['watched', 'smear', 'online'],
    threatSources: ['unknown'],
    threatStory: greyCar,
    nonViolent: 'yes',
    becauseOfWork: 'yes',
    canReturn: 'yes',
    comesAlone: 'yes',
    passport: 'valid',
    travelBan: 'no',
    available: { from: '2027-04-05', until: '2027-06-28' },
    english: 'conversation',
    languages: ['ar', 'fr'],
    visibility: 'otherName',
    hopes: ['rest', 'network'],
    hopesNote: quietRoom,
    housing: ['quiet', 'stepFree'],
    careWishes: ['talk'],
  },
};

/** Writes in English, and little. */
export const tomas: Person = {
  alias: 'Tomas of the Lighthouse',
  story: letters,
  hope: tools,
  identity: ['Tomas of the Lighthouse', 'Society of Slow Rivers'],
  answers: {
    alias: 'Tomas of the Lighthouse',
    affiliation: 'Society of Slow Rivers',
    country: 'PE',
    directContact: 'no',
    fields: ['land'],
    threatUrgency: 'months',
    threatStory: letters,
    available: { from: '2027-04-12', until: '2027-06-14' },
    english: 'well',
    languages: ['es', 'en'],
    hopes: ['training'],
    hopesNote: tools,
    housing: ['garden'],
  },
};

import type { Answers } from '@vrijhaven/applications/model';
import type { Period } from '@vrijhaven/domain';
import { lastDayOf } from '@vrijhaven/domain';
import type { Defender } from './defender';

const FICTION = '(An invented story for a demonstration.)';

const STORIES: Readonly<Record<string, string>> = {
  land: 'I measure the fields that a company wants and show families which papers protect them.',
  women: 'I run a house where women can stay for a night and plan what comes next.',
  lgbti: 'I give legal advice in the evenings and teach others how to keep meetings safe.',
  press: 'I write about public contracts in a small paper that four of us print ourselves.',
  labour: 'I keep the books of our union and speak with the factories about wages and fire doors.',
  indigenous: 'I teach in our own language and speak for our council when the water is discussed.',
  corruption: 'I compare what was paid with what was built and publish the difference.',
  youth: 'I train young people to speak at town meetings without being afraid.',
  minorities: 'I collect what old people remember and bring it to those who decide.',
  civil: 'I keep the forum where neighbours and the town hall meet, and I write down what was promised.',
  law: 'I defend people who were taken at demonstrations and stay with them until they are home.',
  arts: 'I make plays from what people tell me, and we show them where there is no theatre.',
};

const THREATS = [
  'For some months the same grey car has stood in our street. Men whom I do not know ask my neighbours when I come home.',
  'I was called three times by a voice that read my daughter’s timetable to me. Our office was broken into and only papers were taken.',
  'A court summoned me for something I wrote two years ago. My passport was kept for a week and then returned without a word.',
  'Posts with my photograph call me a traitor. After the last ones somebody painted our door.',
] as const;

const HOPES = [
  ['rest', 'network'],
  ['rest', 'training'],
  ['advocacy', 'network'],
  ['rest', 'health'],
  ['study', 'training'],
];
const HOUSING = [['quiet'], ['stepFree', 'groundFloor'], ['garden', 'quiet'], ['nearTransport'], ['ownBathroom']];
const VISIBILITY = ['otherName', 'closedDoors', 'ownName', 'none', 'unsure'];

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

const contact = (defender: Defender, at: number): Answers => ({
  filledBy: 'self',
  directContact: at % 5 === 0 ? 'no' : 'yes',
  channel: pick(['page', 'signal', 'email'], at),
  channelAddress: `${defender.alias.toLowerCase().replaceAll(' ', '.')}@example.org`,
  contactLanguage: pick(['en', 'en', 'fr', 'es', 'ar'], at),
  safeHours: pick(['after 19:00', 'mornings', 'Sundays only', 'any time'], at),
  avoidWords: pick(['the name of my organisation', 'asylum', 'the word visa', ''], at),
  sharedDevice: pick(['no', 'no', 'yes', 'unsure'], at),
});

const threat = (defender: Defender, at: number): Answers => ({
  workStory: `${STORIES[defender.field] ?? ''} ${FICTION}`,
  threatUrgency: defender.urgency,
  threatTypes: pick(
    [
      ['watched', 'threats'],
      ['smear', 'online'],
      ['trial', 'arrest'],
      ['raid', 'relatives'],
    ],
    at,
  ),
  threatSources: pick([['state'], ['company', 'armed'], ['unknown'], ['community', 'state']], at),
  threatLatest: pick(['three weeks ago', 'last Tuesday', 'in spring', 'the day before yesterday'], at),
  threatStory: `${pick(THREATS, at)} ${FICTION}`,
  alternatives: 'I moved to my aunt for some weeks and changed my way to work.',
  otherApplications: pick(['none', 'a travel grant, no answer yet'], at),
  nonViolent: 'yes',
  becauseOfWork: 'yes',
  canReturn: pick(['yes', 'yes', 'unsure'], at),
  passport: pick(['valid', 'valid', 'willObtain'], at),
  travelBan: 'no',
  relatives: 'My sister and her two children stay behind; a neighbour looks after them.',
  returnView: 'The colleagues keep the work going until I am back.',
});

const need = (defender: Defender, at: number, stays: Period): Answers => ({
  fields: [defender.field],
  comesAlone: 'yes',
  available: { from: stays.from, until: lastDayOf(stays) },
  english: defender.english,
  languages: [...defender.languages],
  visibility: pick(VISIBILITY, at),
  hopes: pick(HOPES, at),
  hopesNote: 'Walking, a desk by a window, and people who do similar work.',
  housing: pick(HOUSING, at),
  avoidPlaces: at % 3 === 0 ? 'Meetings where photographs are taken.' : '',
});

const person = (defender: Defender, at: number): Answers => ({
  alias: defender.alias,
  country: defender.country,
  whereNow: defender.country,
  role: defender.role,
  affiliation: defender.affiliation,
  legalName: defender.legalName,
  birthDate: `19${String(70 + (at % 28))}-0${String(1 + (at % 9))}-1${String(at % 9)}`,
  nationality: defender.country,
});

const referees = (at: number): Answers => ({
  referee1Name: pick(['Dorothea Pinch', 'Mortimer Gale', 'Elspeth Tarn'], at),
  referee1Knows: 'We worked on the same cases for six years.',
  referee1Reach: 'first.referee@example.org',
  referee1Told: 'That I applied for a stay; nothing about when or where.',
  referee2Name: pick(['Cuthbert Lane', 'Ophelia Marsh', 'Roderick Holm'], at),
  referee2Knows: 'She leads the house in which our office is.',
  referee2Reach: 'second.referee@example.org',
  referee2Told: 'Only that I look for a training abroad.',
});

/** Complete answers of an invented applicant; `at` varies what rows do not say. */
export const answersOf = (defender: Defender, at: number, stays: Period): Answers => ({
  ...contact(defender, at),
  ...person(defender, at),
  ...threat(defender, at),
  ...need(defender, at, stays),
  careWishes: pick([['talk'], ['doctor', 'dentist'], ['none'], ['medicine']], at),
  careNote: at % 4 === 3 ? 'I need the same blood pressure tablets every month.' : '',
  ...referees(at),
  ...defender.answers,
});

import { APPLICATION_STATES, type Answers, type ApplicationState } from '@vrijhaven/applications/model';

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

const FIRST = ['Cobalt', 'Amber', 'Ágata', 'Grey', 'Zoë', 'Silver', 'Quiet', 'Marigold', 'Tin', 'Violet', 'Northern'];
const SECOND = [
  'Heron',
  'Tide',
  'Kestrel',
  'Orchard',
  'مرجان',
  'Whistle',
  'Furrow',
  'Lantern',
  'Reed',
  'Otter',
  'Ñandú',
];
const COUNTRIES = [
  'UG',
  'CO',
  'GE',
  'PH',
  'KE',
  'MX',
  'TN',
  'BD',
  'HN',
  'NP',
  'PE',
  'AM',
  'ZW',
  'LK',
  'GT',
  'MA',
  'SN',
];
const FIELDS = ['land', 'women', 'press', 'lgbti', 'labour', 'indigenous', 'corruption', 'youth', 'law', 'civil'];
const TONGUES = ['en', 'es', 'fr', 'ar', 'sw', 'ru', 'ka', 'bn'];
const STORY =
  'Our office was searched twice this spring, and since then a car without plates waits at the corner most evenings. ';

/** Complete answers of the invented applicant number `at`, as long as real ones. */
export const answersAt = (at: number): Answers => ({
  alias: `${pick(FIRST, at)} ${pick(SECOND, at * 7)} ${at}`,
  legalName: `Invented Person ${at}`,
  role: 'organiser',
  affiliation: 'Society of Slow Rivers',
  country: pick(COUNTRIES, at),
  whereNow: pick(COUNTRIES, at),
  directContact: at % 5 === 0 ? 'no' : 'yes',
  channel: 'page',
  fields: [pick(FIELDS, at), pick(FIELDS, at * 3 + 1)],
  workStory: STORY.repeat(4),
  threatUrgency: pick(['now', 'weeks', 'months', 'pressure'], at),
  threatTypes: ['watched', 'smear'],
  threatStory: STORY.repeat(6),
  available: { from: '2027-04-05', until: '2027-06-28' },
  english: pick(['none', 'little', 'conversation', 'well'], at),
  languages: [pick(TONGUES, at), pick(TONGUES, at * 5 + 1)],
  hopes: ['rest', 'network'],
  hopesNote: 'A desk by a window, and people who do similar work.',
  housing: ['quiet', 'stepFree'],
  careWishes: ['talk'],
});

/** Who came by a call of another programme stands in no list of this one. */
const STATES = APPLICATION_STATES.filter((state) => state !== 'inProgramme');

/** How far the office has come with applicant number `at`: every state of its programme has its share. */
export const stateAt = (at: number): ApplicationState => pick(STATES, at);

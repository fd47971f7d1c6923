import type { Answers } from '@vrijhaven/applications/model';
import { COURSE_DAYS } from '../cast/be-in-a-course';

const story = 'Des hommes attendent devant le bureau depuis mai.';
const useOfIt = 'Je montrerai tout à douze voisines.';

/** Writes in French. Invented, as everybody here. */
export const solange = {
  alias: 'Solange du Phare',
  story,
  country: 'Togo',
  evaluation: 'Plus de temps entre les modules.',
  applying: {
    filledBy: 'self',
    directContact: 'yes',
    channel: 'signal',
    channelAddress: 'solange@papier.example',
    alias: 'Solange du Phare',
    country: 'TG',
    languages: ['fr', 'en'],
    fields: ['women', 'law'],
    role: 'animatrice',
    focus: ['digital'],
    whyCourse: story,
    passOn: useOfIt,
    earlierCourse: 'no',
    available: { from: COURSE_DAYS.startsOn, until: COURSE_DAYS.endsOn },
    passport: 'valid',
  },
  coming: {
    access: ['stepFree'],
    diet: ['noPork'],
    roomWish: 'women',
    certificateParts: ['name', 'subjects'],
    certificateName: 'S. du Phare',
  },
} as const satisfies Readonly<Record<'applying' | 'coming', Answers>> & Readonly<Record<string, unknown>>;

/** Who applied before her, from two other countries. */
export const others: readonly Answers[] = [
  { filledBy: 'self', alias: 'Umber Road', country: 'CO', languages: ['es', 'en'], focus: ['advocacy'] },
  { filledBy: 'self', alias: 'Velvet Tide', country: 'NP', languages: ['en'], focus: ['wellbeing'] },
];

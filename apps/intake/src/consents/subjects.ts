import { OTHER_PROGRAMMES } from '@vrijhaven/domain';
import type { ApplicantFile, ConsentView } from '@vrijhaven/applications/client';

export const STANDING = ['selection', 'evaluation', 'publicity'] as const;
export type Standing = (typeof STANDING)[number];

/** What one consent is about, with what the person has said. */
export interface Subject {
  readonly subject: string;
  readonly kind: 'standing' | 'referee' | 'city' | 'referral';
  /** The standing subject, the slug of the city, the programme, or what the person calls the referee. */
  readonly about: string;
  readonly stated: ConsentView | undefined;
  /** Somebody waits for the person's word. */
  readonly waits: boolean;
}

type Seen = Pick<ApplicantFile, 'answers' | 'consents' | 'disclosures' | 'offer' | 'state'>;

const CITY = 'city:';
const OVER: readonly string[] = ['withdrawn', 'ineligible', 'notSelected', 'referredOut'];

const refereesOf = ({ answers, consents, state }: Seen): readonly Subject[] =>
  (['1', '2'] as const).flatMap((which) => {
    const subject = `referee:${which}`;
    const stated = consents.find((each) => each.subject === subject);
    const name = answers[`referee${which}Name`];
    if (stated === undefined && name === undefined) return [];
    const about = typeof name === 'string' ? name : '';
    return [{ subject, kind: 'referee' as const, about, stated, waits: stated === undefined && !OVER.includes(state) }];
  });

/** Cities that were asked, have seen something, or offer a place: in the order of their names. */
const citiesOf = ({ consents, disclosures, offer }: Seen): readonly Subject[] => {
  const seen = disclosures.flatMap(({ holder }) => (holder.kind === 'city' ? [holder.city] : []));
  const said = consents.flatMap(({ subject }) => (subject.startsWith(CITY) ? [subject.slice(CITY.length)] : []));
  return [...new Set([...seen, ...said, ...(offer ? [offer.city] : [])])].sort().map((about) => {
    const subject = `${CITY}${about}`;
    const stated = consents.find((each) => each.subject === subject);
    return { subject, kind: 'city', about, stated, waits: offer?.city === about && stated?.given !== true };
  });
};

/** Programmes for which the office may suggest the person: asked of nobody, there for whoever wants it. */
const referralsOf = ({ consents }: Seen): readonly Subject[] =>
  OTHER_PROGRAMMES.map((about) => {
    const subject = `referral:${about}`;
    const stated = consents.find((each) => each.subject === subject);
    return { subject, kind: 'referral', about, stated, waits: false };
  });

/** Every consent that the person can give, refuse or take back now. */
export const subjectsOf = (file: Seen): readonly Subject[] => [
  ...STANDING.map((about): Subject => {
    const stated = file.consents.find((each) => each.subject === about);
    return { subject: about, kind: 'standing', about, stated, waits: false };
  }),
  ...refereesOf(file),
  ...citiesOf(file),
  ...referralsOf(file),
];

/** Whether a city is served anything of the person now, as the server says. */
export const isServed = ({ disclosures }: Pick<Seen, 'disclosures'>, city: string): boolean =>
  disclosures.some(({ holder, until }) => holder.kind === 'city' && holder.city === city && until === null);

/** Whether the server shows another word than the person has just said and signed here. */
export const isStale = (said: boolean | undefined, stated: ConsentView | undefined): boolean =>
  said !== undefined && stated?.given !== said;

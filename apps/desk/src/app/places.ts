import { hasRole, seesCaseload, type DeskMember } from '@vrijhaven/organisation/web';
import type { IconName } from '@vrijhaven/ui';

/** The pages of the navigation, in order; the first that is open is home. */
export const PLACES = [
  'overview',
  'caseload',
  'screening',
  'enquiries',
  'scoring',
  'selection',
  'placing',
  'candidates',
  'board',
  'stays',
  'pairs',
  'needs',
  'professionals',
  'editions',
  'cities',
  'calls',
  'people',
  'signatures',
  'trust',
] as const;
export type Place = (typeof PLACES)[number];

/** Every place has an icon and a word; the word is never hidden. */
export const ICONS: Readonly<Record<Place, IconName>> = {
  overview: 'clock',
  caseload: 'inbox',
  screening: 'search',
  enquiries: 'send',
  scoring: 'contrast',
  selection: 'check',
  placing: 'spark',
  candidates: 'handshake',
  board: 'board',
  stays: 'calendar',
  pairs: 'handshake',
  needs: 'inbox',
  professionals: 'people',
  editions: 'leaf',
  cities: 'pin',
  calls: 'calendar',
  people: 'people',
  signatures: 'key',
  trust: 'shield',
};

const OPEN_TO: Readonly<Record<Place, (member: DeskMember) => boolean>> = {
  overview: (member) => hasRole(member, 'coordinator'),
  caseload: seesCaseload,
  screening: (member) => hasRole(member, 'intakeOfficer', 'coordinator'),
  enquiries: (member) => hasRole(member, 'verifier'),
  scoring: (member) => hasRole(member, 'commissioner'),
  selection: (member) => hasRole(member, 'coordinator'),
  placing: (member) => hasRole(member, 'coordinator'),
  candidates: (member) => hasRole(member, 'cityCoordinator'),
  board: (member) => hasRole(member, 'coordinator', 'cityCoordinator'),
  stays: (member) => hasRole(member, 'coordinator', 'cityCoordinator'),
  pairs: (member) => hasRole(member, 'pairingCoordinator', 'professional', 'securityOfficer'),
  needs: (member) => hasRole(member, 'pairingCoordinator'),
  professionals: (member) => hasRole(member, 'pairingCoordinator', 'professional'),
  editions: (member) => hasRole(member, 'courseManager', 'trainer'),
  cities: (member) => hasRole(member, 'coordinator', 'cityCoordinator'),
  calls: (member) => hasRole(member, 'coordinator'),
  people: () => true,
  signatures: (member) => hasRole(member, 'coordinator'),
  trust: (member) => hasRole(member, 'coordinator', 'administrator'),
};

/** Where this member has work. The rest is not greyed out: it is not there. */
export const placesOf = (member: DeskMember): readonly Place[] => PLACES.filter((place) => OPEN_TO[place](member));

/** Who has one page where others have a list reads what it is to them. */
export const wordOf = (place: Place, member: DeskMember): Place | 'profile' =>
  place === 'professionals' && !hasRole(member, 'pairingCoordinator') ? 'profile' : place;

/** Daily work above, what is set up once in a while below. */
const SET_UP: readonly string[] = ['professionals', 'cities', 'calls', 'people', 'signatures', 'trust'];

export const PLACE_GROUPS = ['work', 'setUp'] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** The part of the navigation in which a place stands. */
export const groupOf = (place: Place): PlaceGroup => (SET_UP.includes(place) ? 'setUp' : 'work');

/** What fits beside each other at the bottom of a phone; the rest is behind one more button. */
const FIT_ON_A_PHONE = 5;

/** Places for the bar of a phone, and those that wait behind it; the open one is always in the bar. */
export const forPhone = (
  places: readonly Place[],
  open: Place | undefined,
): { readonly bar: readonly Place[]; readonly more: readonly Place[] } => {
  if (places.length <= FIT_ON_A_PHONE) return { bar: places, more: [] };
  const first = places.slice(0, FIT_ON_A_PHONE - 1);
  const bar = open === undefined || first.includes(open) ? first : [...first.slice(0, -1), open];
  return { bar, more: places.filter((place) => !bar.includes(place)) };
};

import { hasRole, seesCaseload, type DeskMember } from '@vrijhaven/organisation/web';
import type { IconName } from '@vrijhaven/ui';

/** The pages of the navigation, in order; the first that is open is home. */
export const PLACES = ['caseload', 'placing', 'candidates', 'board', 'people', 'signatures', 'trust'] as const;
export type Place = (typeof PLACES)[number];

/** Every place has an icon and a word; the word is never hidden. */
export const ICONS: Readonly<Record<Place, IconName>> = {
  caseload: 'inbox',
  placing: 'spark',
  candidates: 'handshake',
  board: 'board',
  people: 'people',
  signatures: 'key',
  trust: 'shield',
};

const OPEN_TO: Readonly<Record<Place, (member: DeskMember) => boolean>> = {
  caseload: seesCaseload,
  placing: (member) => hasRole(member, 'coordinator'),
  candidates: (member) => hasRole(member, 'cityCoordinator'),
  board: (member) => hasRole(member, 'coordinator', 'cityCoordinator'),
  people: () => true,
  signatures: (member) => hasRole(member, 'coordinator'),
  trust: (member) => hasRole(member, 'coordinator', 'administrator'),
};

/** Where this member has work. The rest is not greyed out: it is not there. */
export const placesOf = (member: DeskMember): readonly Place[] => PLACES.filter((place) => OPEN_TO[place](member));

import { lineFromAnswers, type RosterLine } from '@vrijhaven/training/client';
import type { Focus, RoomWish } from '@vrijhaven/training/model';
import {
  ACCESS_NEEDS,
  arrangeGroups,
  arrangeRooms,
  arrangeTracks,
  FOCUSES,
  ROOM_WISHES,
} from '@vrijhaven/training/model';
import { codesOf } from '../codes-of';
import type { Person } from '../edition/opened';

export const DIMENSIONS = ['groups', 'tracks', 'rooms'] as const;
/** By what people are being placed. */
export type Dimension = (typeof DIMENSIONS)[number];

/** Where somebody is, in one dimension; null where nobody has placed them. */
export type Place = number | string | null;

const FIELD = { groups: 'group', tracks: 'track', rooms: 'room' } as const;

export const placeIn = (line: RosterLine, dimension: Dimension): Place => line[FIELD[dimension]];

export const placed = (line: RosterLine, dimension: Dimension, place: Place): RosterLine => ({
  ...line,
  [FIELD[dimension]]: place,
});

const NOWHERE = { group: null, track: null, room: null };

/** Where somebody was placed, with what they say of themselves now: who tells later what they need is heard. */
export const lineOf = (edition: string, { name, participant: { roster, answers } }: Person): RosterLine => {
  const { group, track, room } = roster ?? NOWHERE;
  const line = lineFromAnswers(edition, answers, { group, track, room });
  return line.alias.trim() === '' ? { ...line, alias: name } : line;
};

/** What differs from what trainers have; a line that they never had always does. */
export const isUnsaved = (person: Person, line: RosterLine): boolean =>
  JSON.stringify(person.participant.roster) !== JSON.stringify(line);

/** [Note: taken back is not forgotten] a line that its person took back is written again only where somebody means to. */
export const waitsToBeSaved = (person: Person, line: RosterLine, isMeant: boolean): boolean =>
  isUnsaved(person, line) && (isMeant || person.participant.takenBackOn === null);

/** The room that somebody asked for. */
export const roomWishOf = ({ participant: { answers } }: Person): RoomWish | null =>
  ROOM_WISHES.find((wish) => wish === answers['roomWish']) ?? null;

const focusesOf = ({ participant: { answers } }: Person): readonly Focus[] =>
  codesOf(answers, 'focus').flatMap((code) => FOCUSES.find((focus) => focus === code) ?? []);

/** A place for everybody, by rule; a person looks over it before it is saved. */
export const suggested = (
  people: readonly Person[],
  dimension: Dimension,
  courseLanguages: readonly string[],
  most: number,
): ReadonlyMap<string, Place> => {
  const ids = people.map(({ enrolment }) => enrolment.id);
  switch (dimension) {
    case 'groups': {
      const members = people.map(({ enrolment, languages }) => ({ id: enrolment.id, languages }));
      const { groups } = arrangeGroups(members, courseLanguages, most);
      return new Map(ids.map((id) => [id, groups.find(({ members: own }) => own.includes(id))?.number ?? null]));
    }
    case 'tracks': {
      const learners = people.map((person) => ({ id: person.enrolment.id, wishes: focusesOf(person) }));
      const tracks = arrangeTracks(learners, FOCUSES, most);
      return new Map(ids.map((id) => [id, tracks.get(id) ?? null]));
    }
    case 'rooms': {
      const sleepers = people.map((person) => ({
        id: person.enrolment.id,
        wish: roomWishOf(person),
        access: codesOf(person.participant.answers, 'access').filter((need) =>
          ACCESS_NEEDS.some((each) => each === need),
        ),
      }));
      const rooms = arrangeRooms(sleepers);
      return new Map(ids.map((id) => [id, rooms.find(({ sleepers: own }) => own.includes(id))?.number ?? null]));
    }
  }
};

/** Columns in their order: those in use, at least one, and what somebody added. */
export const columnsOf = (lines: readonly RosterLine[], dimension: Dimension, added: number): readonly Place[] => {
  if (dimension === 'tracks') return [...FOCUSES];
  const highest = Math.max(1, ...lines.map((line) => Number(placeIn(line, dimension) ?? 0)));
  return Array.from({ length: highest + added }, (_, index) => index + 1);
};

import fc from 'fast-check';
import { FOCUSES, ROOM_WISHES } from '../questions/codes';
import { arrangeGroups, evenSizes } from './groups';
import { arrangeRooms } from './rooms';
import { arrangeTracks } from './tracks';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{3}$/), { maxLength: 24 });
const size = fc.integer({ min: 1, max: 7 });

describe('groups', () => {
  it('are even, none too big', () => {
    fc.assert(
      fc.property(fc.nat(60), size, (people, most) => {
        const sizes = evenSizes(people, most);
        expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(people);
        expect(sizes.filter((each) => each > most || each < 1)).toEqual([]);
        if (sizes.length > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('share a language, and each person is in one or left over', () => {
    const spoken = fc.subarray(['en', 'fr', 'es', 'ar']);
    fc.assert(
      fc.property(ids, fc.array(spoken, { minLength: 24, maxLength: 24 }), size, (names, languages, most) => {
        const members = names.map((id, index) => ({ id, languages: languages[index] ?? [] }));
        const { groups, left } = arrangeGroups(members, ['en', 'fr'], most);
        expect([...groups.flatMap((group) => group.members), ...left].sort()).toEqual([...names].sort());
        const speaks = (id: string, language: string) =>
          members.some((member) => member.id === id && member.languages.includes(language));
        expect(groups.filter(({ members: of, language }) => of.some((id) => !speaks(id, language)))).toEqual([]);
        expect(left.filter((id) => speaks(id, 'en') || speaks(id, 'fr'))).toEqual([]);
        expect(groups.map(({ number }) => number)).toEqual(groups.map((_, index) => index + 1));
      }),
    );
  });
});

describe('rooms', () => {
  it('are shared only by two who asked for the same, and everybody has one', () => {
    const wishes = fc.array(fc.constantFrom(...ROOM_WISHES, null), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(ids, wishes, (names, wished) => {
        const sleepers = names.map((id, index) => ({ id, wish: wished[index] ?? null, access: [] }));
        const wishOf = (id: string) => sleepers.find((each) => each.id === id)?.wish;
        const rooms = arrangeRooms(sleepers);
        expect(rooms.flatMap((room) => room.sleepers).sort()).toEqual([...names].sort());
        for (const { sleepers: together } of rooms.filter((room) => room.sleepers.length > 1)) {
          expect(together).toHaveLength(2);
          expect(new Set(together.map(wishOf)).size).toBe(1);
          expect([null, 'alone']).not.toContain(wishOf(together[0] ?? ''));
        }
      }),
    );
  });
  it('say what they must have', () => {
    const rooms = arrangeRooms([
      { id: 'a', wish: 'women', access: ['stepFree'] },
      { id: 'b', wish: 'women', access: ['quiet'] },
      { id: 'c', wish: null, access: [] },
    ]);
    expect(rooms).toEqual([
      { number: 1, sleepers: ['b', 'a'], access: ['quiet', 'stepFree'] },
      { number: 2, sleepers: ['c'], access: [] },
    ]);
  });
});

describe('tracks', () => {
  it('are a wish where one has room, and everybody has one', () => {
    const learners = fc.array(fc.shuffledSubarray([...FOCUSES]), { maxLength: 20 });
    fc.assert(
      fc.property(learners, fc.integer({ min: 1, max: 20 }), (wishes, most) => {
        const people = wishes.map((each, index) => ({ id: String(index).padStart(2, '0'), wishes: each }));
        const placed = arrangeTracks(people, FOCUSES, most);
        expect(placed.size).toBe(people.length);
        const count = (track: string) => [...placed.values()].filter((each) => each === track).length;
        for (const { id, wishes: wished } of people) {
          const got = placed.get(id);
          if (got && wished.length > 0 && !wished.includes(got)) {
            expect(wished.filter((wish) => count(wish) < most)).toEqual([]);
          }
        }
      }),
    );
  });
});

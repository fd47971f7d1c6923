import fc from 'fast-check';
import { peopleOf } from '../edition/opened';
import { line, openedWith } from '../spec/paper-edition';
import { columnsOf, isUnsaved, lineOf, placed, placeIn, suggested } from './places';

const answers = { alias: 'Amber', languages: ['en'], access: ['stepFree'], diet: ['noPork'], roomWish: 'women' };
const only = (part: Parameters<typeof openedWith>[0][number]) => peopleOf(openedWith([part]))[0]!;

describe('the line that trainers are given', () => {
  it('keeps the place that somebody was given, and says what they need now', () => {
    const before = line('Amber', { group: 2, room: 5 });
    const person = only({ id: 'a', state: 'accepted', answers, roster: before });
    const now = lineOf('edition', person);
    expect(now).toEqual({ ...before, access: ['stepFree'], diet: ['noPork'] });
    expect(isUnsaved(person, now)).toBe(true);
    expect(isUnsaved(only({ id: 'a', state: 'accepted', answers, roster: now }), now)).toBe(false);
  });

  it('has a name even for who gave none', () => {
    const person = only({ id: 'a', state: 'accepted', answers: { alias: '  ' } });
    expect(lineOf('edition', person).alias).toBe(person.name);
    expect(person.name.trim()).not.toBe('');
  });

  it('carries nothing that was not asked for it: no country, no reason to come, no wish of a room', () => {
    const told = { ...answers, country: 'TN', whyCourse: 'Why.', emergencyHint: 'A neighbour.' };
    const said = JSON.stringify(lineOf('edition', only({ id: 'a', state: 'accepted', answers: told })));
    for (const words of ['TN', 'Why.', 'A neighbour.', 'women']) expect(said).not.toContain(words);
  });
});

describe('places', () => {
  it('are put in one dimension and leave the others alone', () => {
    const before = line('Amber', { group: 1, track: 'digital', room: 3 });
    expect(placed(before, 'rooms', null)).toEqual({ ...before, room: null });
    expect(placeIn(placed(before, 'tracks', 'advocacy'), 'tracks')).toBe('advocacy');
  });

  it('have a column each, one at the least, and what somebody added', () => {
    expect(columnsOf([], 'groups', 0)).toEqual([1]);
    expect(columnsOf([line('Amber', { group: 3 })], 'groups', 1)).toEqual([1, 2, 3, 4]);
    expect(columnsOf([], 'tracks', 5)).toHaveLength(4);
  });

  it('are suggested for everybody who shares a language of the course, in no group more than was said', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 2, max: 9 }), (count, most) => {
        const people = peopleOf(
          openedWith(Array.from({ length: count }, (_, at) => ({ id: `p${at}`, state: 'accepted', answers }))),
        );
        const places = [...suggested(people, 'groups', ['en'], most).values()];
        expect(places).toHaveLength(count);
        for (const place of new Set(places))
          expect(places.filter((each) => each === place).length).toBeLessThanOrEqual(most);
        expect([...suggested(people, 'rooms', ['en'], most).values()].includes(null)).toBe(false);
      }),
    );
  });
});

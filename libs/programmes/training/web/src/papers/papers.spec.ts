import { peopleOf } from '../edition/opened';
import { line, openedWith } from '../spec/paper-edition';
import { isOlder, kitchenOf, linesOf, roomsOf } from './papers';

const lines = [
  line('Candle', { room: 2, diet: ['noPork', 'noNuts'], dietNote: ' No garlic. ' }),
  line('Amber', { room: null, diet: ['noPork'] }),
  line('Beech', { room: 1, dietNote: 'Bread, please.' }),
];

describe('lists on paper', () => {
  it('stand in the order of names, and leave out who has no line yet', () => {
    const people = peopleOf(
      openedWith([
        ...lines.map((roster, at) => ({ id: `p${at}`, state: 'accepted' as const, roster })),
        { id: 'new', state: 'accepted', answers: { alias: 'Dew' } },
      ]),
    );
    expect(linesOf(people).map(({ alias }) => alias)).toEqual(['Amber', 'Beech', 'Candle']);
  });

  it('tell the kitchen numbers and words, and no name', () => {
    const kitchen = kitchenOf(lines);
    expect(kitchen.counts).toEqual([
      ['noPork', 2],
      ['noNuts', 1],
    ]);
    expect(kitchen.notes).toEqual(['Bread, please.', 'No garlic.']);
    for (const { alias } of lines) expect(JSON.stringify(kitchen)).not.toContain(alias);
  });

  it('tell the venue who sleeps where, and who has no room yet stands last', () => {
    expect(roomsOf(lines).map(({ room, lines: own }) => [room, own.map(({ alias }) => alias)])).toEqual([
      [1, ['Beech']],
      [2, ['Candle']],
      [null, ['Amber']],
    ]);
  });

  it('are older than what somebody has written since', () => {
    const told = { alias: 'Amber', languages: ['en'] };
    const [same, more, none] = peopleOf(
      openedWith([
        { id: 'a', state: 'accepted', answers: told, roster: line('Amber', { group: 1 }) },
        { id: 'b', state: 'accepted', answers: { ...told, access: ['stepFree'] }, roster: line('Amber') },
        { id: 'c', state: 'accepted', answers: told },
      ]),
    );
    expect([same, more, none].map((person) => isOlder('edition', person!))).toEqual([false, true, false]);
  });
});

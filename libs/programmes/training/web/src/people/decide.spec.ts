import type { EditionFile, Training } from '@vrijhaven/training/client';
import type { Remote } from '@vrijhaven/ui';
import { peopleOf } from '../edition/opened';
import { openedWith } from '../spec/paper-edition';
import { actsFor } from './acts';
import { before, decideAll } from './decide';
import { filtered } from './filter';

const waiting = (id: string, rank: number, country: string, languages = ['en']) => ({
  ...{ id, state: 'waitListed' as const, answers: { alias: id, country, languages } },
  enrolment: { waitingRank: rank },
});
const opened = openedWith([
  { id: 'Amber', state: 'accepted', answers: { alias: 'Amber', country: 'KE' } },
  waiting('Beech', 1, 'KE'),
  waiting('Candle', 2, 'NP'),
  waiting('Dew', 3, 'PE', ['es']),
  waiting('Echo', 4, 'CO'),
]);

describe('who stands before somebody on the waiting list', () => {
  it('is named with the reason where they cannot be asked, and counted where they could', () => {
    expect(before(opened, 'Echo')).toEqual({
      passedOver: [
        { enrolment: 'Beech', reason: 'countryFull' },
        { enrolment: 'Dew', reason: 'language' },
      ],
      couldBeAsked: 1,
    });
    expect(before(opened, 'Beech')).toEqual({ passedOver: [], couldBeAsked: 0 });
    expect(before(opened, 'Amber')).toEqual({ passedOver: [], couldBeAsked: 0 });
  });
});

describe('a decision about many', () => {
  const people = peopleOf(opened).slice(1);

  it('goes on after a refusal, names it, and looks at the seats anew before each offer', async () => {
    const seen: string[] = [];
    let looks = 0;
    const desk: Pick<Remote<Training>, 'offer' | 'open'> = {
      open: (): Promise<EditionFile> => {
        looks += 1;
        return Promise.resolve({ ...opened.file, edition: { ...opened.file.edition, version: 10 + looks } });
      },
      offer: ({ enrolment, file }) => {
        seen.push(`${enrolment} ${file.edition.version}`);
        return Promise.resolve(enrolment === 'Beech' ? { kind: 'CountryFull' } : { kind: 'SeatsFull' });
      },
    };
    const done: number[] = [];
    const undone = await decideAll(desk as Remote<Training>, opened, people, { to: 'offered' }, (at) => done.push(at));
    expect(undone.map(({ person, kind }) => [person.name, kind])).toEqual([
      ['Beech', 'CountryFull'],
      ['Candle', 'SeatsFull'],
      ['Dew', 'SeatsFull'],
      ['Echo', 'SeatsFull'],
    ]);
    expect(seen).toEqual(['Beech 3', 'Candle 11', 'Dew 12', 'Echo 13']);
    expect(done).toEqual([1, 2, 3, 4]);
  });

  it('sends words only where there are any', async () => {
    const sent: unknown[] = [];
    const desk: Pick<Remote<Training>, 'advance'> = {
      advance: (request) => {
        sent.push(request.message);
        return Promise.resolve({ kind: 'NotFound' });
      },
    };
    for (const message of ['  ', ' Soon. '])
      await decideAll(desk as Remote<Training>, opened, people.slice(0, 1), { to: 'notSelected', message }, () => 0);
    expect(sent).toEqual([undefined, 'Soon.']);
  });
});

describe('the acts that a list offers', () => {
  it('are those that everybody who was chosen can take, and none while contact with one is paused', () => {
    const [amber, beech] = peopleOf(opened);
    expect(actsFor([beech!])).toEqual(['offered', 'notSelected']);
    expect(actsFor([amber!])).toEqual(['travelReady']);
    expect(actsFor([amber!, beech!])).toEqual([]);
    expect(actsFor([{ ...beech!, enrolment: { ...beech!.enrolment, held: true } }])).toEqual([]);
    expect(actsFor([])).toEqual([]);
  });
});

describe('the list of people', () => {
  it('is narrowed by state, and searched by name and country as this page writes it', () => {
    const names = (...[state, search]: readonly ['all' | 'toRead' | 'waitListed', string]) =>
      filtered(peopleOf(opened), state, search, (code) => (code === 'NP' ? 'Nepal' : code)).map(({ name }) => name);
    expect(names('all', '')).toHaveLength(5);
    expect(names('all', ' nepAL ')).toEqual(['Candle']);
    expect(names('waitListed', 'e')).toEqual(['Beech', 'Candle', 'Dew', 'Echo']);
    expect(names('toRead', '')).toEqual([]);
  });
});

import { ChangeBasket, columnsOf, topicsOf } from './changes';
import { frameOf } from './frame';

const place = (id: string) => JSON.stringify(['place', id]);

describe('what the database says', () => {
  it('is kept once, by table, with the values that its rule asks for', () => {
    const basket = new ChangeBasket();
    for (const said of [place('a'), place('b'), place('a'), JSON.stringify(['document', 'r', 'need', '2'])])
      basket.add(said);
    const taken = basket.take();
    expect([...taken]).toEqual([
      ['place', [['a'], ['b']]],
      ['document', [['r', 'need', '2']]],
    ]);
    expect(columnsOf(taken)).toEqual([['a', 'b'], ['r'], ['need'], ['2']]);
    expect(basket.isEmpty).toBe(true);
  });

  it('is nobody’s news when it has another form, another length or a table without a rule', () => {
    const basket = new ChangeBasket();
    const odd = ['', '{', '"place"', '["place"]', '["place","a","b"]', '["place",1]', '["session","a"]', '[]'];
    for (const said of odd) basket.add(said);
    expect(basket.isEmpty).toBe(true);
  });

  it('waits where it is more than one statement should ask about', () => {
    const basket = new ChangeBasket();
    for (let at = 0; at < 501; at += 1) basket.add(place(String(at)));
    expect(basket.take().get('place')).toHaveLength(500);
    expect(basket.take().get('place')).toEqual([['500']]);
  });

  it('becomes topics, each once, in an order that tells nothing', () => {
    expect(topicsOf(['residency', 'place'])).toEqual(topicsOf(['place', 'residency']));
    expect(topicsOf(['residency', 'place'])).toEqual(['board', 'candidates', 'cities', 'stays']);
  });
});

describe('a beat of the line', () => {
  it('has one length, whatever it says', () => {
    const frames = [
      frameOf([]),
      frameOf('*'),
      frameOf(['board']),
      frameOf(['board', 'candidates', 'caseload', 'cities']),
    ];
    expect(new Set(frames.map(({ length }) => length))).toEqual(new Set([256]));
    expect(frames.map((frame) => frame.split('\n').filter((line) => line.startsWith('data:')))).toEqual([
      [],
      ['data: *'],
      ['data: board'],
      ['data: board candidates caseload cities'],
    ]);
  });
});

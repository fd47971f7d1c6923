import fc from 'fast-check';
import { Allowances, BEAT } from './allowances';

const SECRET = Buffer.alloc(32, 7);
const LIMIT = { burst: 40, perSecond: 20 };

/** Some processes with one clock, whose words reach all of them, the speaker too, as the database's do. */
const serveTogether = (count: number, limit = LIMIT) => {
  let now = 0;
  const words: string[] = [];
  const all = Array.from({ length: count }, () => new Allowances({ secret: SECRET, now: () => now }));
  const doors = all.map((allowances) => allowances.of('requests', limit));
  return {
    words,
    doors,
    all,
    beat: () => {
      now += BEAT;
      const said: string[] = [];
      for (const allowances of all) allowances.tell({ say: (word) => said.push(word) });
      words.push(...said);
      for (const word of said) for (const allowances of all) allowances.hear(word);
    },
  };
};

describe('an allowance', () => {
  it('is one for all processes: what one granted, the others have no more', () => {
    const { doors, beat } = serveTogether(2);
    for (let at = 0; at < LIMIT.burst; at += 1) expect(doors[0]!.take('a')).toBe(0);
    beat();
    expect(doors[1]!.take('a')).toBe(1);
    expect(doors[1]!.take('b')).toBe(0);
    beat();
    // Five come back in a beat.
    expect(Array.from({ length: 10 }, () => doors[1]!.take('a')).filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('never grants much more than its limit, however many serve and however requests are spread', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.array(fc.nat({ max: 30 }), { minLength: 8, maxLength: 8 }), { minLength: 4, maxLength: 60 }),
        (count, beats) => {
          const { doors, beat } = serveTogether(count);
          let granted = 0;
          for (const asked of beats) {
            for (const [door, times] of asked.slice(0, count).entries())
              for (let at = 0; at < times; at += 1) if (doors[door]!.take('a') === 0) granted += 1;
            beat();
          }
          const seconds = (beats.length * BEAT) / 1_000;
          const alone = LIMIT.burst + LIMIT.perSecond * seconds;
          // One beat in which nobody knows of the others, and what is too little to tell.
          expect(granted).toBeLessThanOrEqual(alone * (1 + count / 16) + (count - 1) * LIMIT.burst);
        },
      ),
    );
  });

  it('lets them have all of it, whoever asks alone at any of them', () => {
    const { doors, beat } = serveTogether(3);
    let granted = 0;
    for (let at = 0; at < 40; at += 1) {
      for (let asked = 0; asked < 10; asked += 1) if (doors[at % 3]!.take('a') === 0) granted += 1;
      beat();
    }
    expect(granted).toBeGreaterThan(LIMIT.burst + LIMIT.perSecond * 10 * 0.8);
  });

  it('is not told of where it is not worth it', () => {
    const { doors, beat, words } = serveTogether(2, { burst: 2_000, perSecond: 200 });
    for (let at = 0; at < 3; at += 1) doors[0]!.take('a');
    beat();
    expect(words).toEqual([]);
    for (let at = 0; at < 4; at += 1) doors[0]!.take('a');
    beat();
    expect(words).toHaveLength(1);
  });

  it('is told of in words that name nobody and fit into an announcement', () => {
    const { doors, beat, words } = serveTogether(2, { burst: 20, perSecond: 0.2 });
    for (let at = 0; at < 350; at += 1) doors[0]!.take(`token-${String(at)}`);
    beat();
    expect(words).toHaveLength(4);
    for (const word of words) {
      expect(Buffer.byteLength(word)).toBeLessThan(8_000);
      expect(word).not.toContain('token');
    }
  });

  it('passes over what is no word of another process', () => {
    const { doors, all } = serveTogether(1);
    const said = ['', '{', '[]', 'null', '["x"]', '["x",[["requests","short",5]]]', '["x",[["requests",1,2],7,null]]'];
    for (const word of said) all[0]!.hear(word);
    for (const tokens of ['1e9', '-5', '"5"', '0.5', 'null'])
      all[0]!.hear(`["x",[["requests","${'A'.repeat(22)}",${tokens}]]]`);
    expect(Array.from({ length: 41 }, () => doors[0]!.take('a') === 0).filter(Boolean)).toHaveLength(40);
  });

  it('has a name of its own', () => {
    const { all } = serveTogether(1);
    expect(() => all[0]!.of('requests', LIMIT)).toThrow('requests');
  });
});

import { randomBytes } from 'node:crypto';
import { LiveTokens } from './live-tokens';

const token = (): string => randomBytes(32).toString('base64url');
const SECRET = randomBytes(32);

describe('tokens that opened a session', () => {
  const hear = (from: LiveTokens, ...to: readonly LiveTokens[]): string[] => {
    const words: string[] = [];
    from.tell({ say: (word) => words.push(word) });
    for (const each of to) for (const word of words) each.hear(word);
    return words;
  };

  it('are known to all processes once one was shown them, and nobody can be presumed by hearsay', () => {
    const [here, there] = [new LiveTokens({ secret: SECRET }), new LiveTokens({ secret: SECRET })];
    const shown = token();
    here.learn(shown, true, { actor: { kind: 'anonymous' }, rest: 60_000 } as never);
    expect([here.has(shown), there.has(shown)]).toEqual([true, false]);
    hear(here, there);
    expect([there.has(shown), there.has(token())]).toEqual([true, false]);
    expect(here.bearerOf(shown)).toBeDefined();
    expect(there.bearerOf(shown)).toBeUndefined();
    expect(hear(here, there)).toEqual([]);
  });

  it('are told as hashes that say nothing without the secret', () => {
    const [here, stranger] = [new LiveTokens({ secret: SECRET }), new LiveTokens({ secret: randomBytes(32) })];
    const shown = Array.from({ length: 450 }, token);
    for (const each of shown) here.learn(each, true);
    const words = hear(here, stranger);
    expect(words).toHaveLength(3);
    for (const word of words) expect(Buffer.byteLength(word)).toBeLessThan(8_000);
    for (const each of shown) {
      expect(words.join()).not.toContain(each);
      expect(stranger.has(each)).toBe(false);
    }
  });

  it('are forgotten where the session turns out to be over, whoever told of it', () => {
    const [here, there] = [new LiveTokens({ secret: SECRET }), new LiveTokens({ secret: SECRET })];
    const shown = token();
    here.learn(shown, true);
    hear(here, there);
    for (const each of [here, there]) {
      each.learn(shown, false);
      expect(each.has(shown)).toBe(false);
    }
  });

  it('are not told of where the session is over by then, and not learned of by what this process told', () => {
    const here = new LiveTokens({ secret: SECRET });
    const [over, shown] = [token(), token()];
    here.learn(over, true);
    here.learn(over, false);
    expect(hear(here)).toEqual([]);
    here.learn(shown, true);
    const words = hear(here);
    expect(words).toHaveLength(1);
    here.learn(shown, false);
    for (const word of words) here.hear(word);
    expect(here.has(shown)).toBe(false);
  });

  it('are no more than may be remembered, the ones used last, here and elsewhere', () => {
    const [here, there] = [new LiveTokens({ secret: SECRET, most: 3 }), new LiveTokens({ secret: SECRET, most: 3 })];
    const shown = Array.from({ length: 5 }, token);
    for (const each of shown) {
      here.learn(each, true);
      hear(here, there);
    }
    for (const each of [here, there])
      expect(shown.map((one) => each.has(one))).toEqual([false, false, true, true, true]);
  });

  it.each<[string, (hash: string) => string]>([
    ['nothing at all', () => ''],
    ['half a word', (hash) => `{"live":["${hash}"`],
    ['no word', () => 'null'],
    ['a list', (hash) => `["${hash}"]`],
    ['one and no list', (hash) => `{"live":"${hash}"}`],
    ['more than a hash', (hash) => `{"live":["${hash}A"]}`],
    ['a hash in a list', (hash) => `{"live":[["${hash}"]]}`],
    ['a word of what was granted', (hash) => `["x",[["requests","${hash}",1]]]`],
  ])('are not learned of from %s', (_, wordOf) => {
    const [here, there] = [new LiveTokens({ secret: SECRET }), new LiveTokens({ secret: SECRET })];
    const shown = token();
    here.learn(shown, true);
    const [word = ''] = hear(here);
    const { live } = JSON.parse(word) as { readonly live: readonly string[] };
    there.hear(wordOf(live.join()));
    expect(there.has(shown)).toBe(false);
    there.hear(`{"by":"another","live":[null,"${live.join()}"]}`);
    expect(there.has(shown)).toBe(true);
  });
});

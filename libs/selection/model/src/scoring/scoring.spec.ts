import fc from 'fast-check';
import type { PlacedScore } from './assessment';
import { QUORUM } from './assessment';
import { balanceOf } from './balance';
import { CRITERIA, CRITERIA_VERSIONS, criteriaFor, MARKS, weigh } from './criteria';
import type { Mark, Marks } from './criteria';
import { readScore } from './read-score';
import { ranks, tally } from './tally';
import { tellingWords } from './telling-words';

const [first] = CRITERIA_VERSIONS;
const marks = fc
  .tuple(...CRITERIA.map(() => fc.constantFrom(...MARKS)))
  .map((list) => Object.fromEntries(CRITERIA.map((each, at) => [each, list[at]])) as unknown as Marks);
const weights = fc
  .tuple(...CRITERIA.map(() => fc.integer({ min: 1, max: 9 })))
  .map((list) => Object.fromEntries(CRITERIA.map((each, at) => [each, list[at]])) as unknown as Record<string, number>);
const content = fc.oneof(
  marks.map((each) => ({ kind: 'score' as const, criteria: 1, marks: each, note: '' })),
  fc.constant({ kind: 'abstention' as const, reason: 'other' as const, note: '' }),
);
const log = fc
  .array(fc.record({ author: fc.constantFrom('ada', 'ben', 'cy', 'dee'), content }), { maxLength: 12 })
  .map((entries): PlacedScore[] => entries.map((entry, at) => ({ ...entry, number: at + 1 })));

describe('the weighted mean of one person', () => {
  it('lies between their lowest and their highest mark', () => {
    fc.assert(
      fc.property(marks, weights, (each, given) => {
        const values = Object.values(each);
        const mean = weigh(each, { weights: given as never });
        return mean >= Math.min(...values) - 1e-9 && mean <= Math.max(...values) + 1e-9;
      }),
    );
  });
  it('is the same for weights that are all as many times as heavy', () => {
    fc.assert(
      fc.property(marks, weights, fc.integer({ min: 2, max: 7 }), (each, given, times) => {
        const heavier = Object.fromEntries(Object.entries(given).map(([name, weight]) => [name, weight * times]));
        return Math.abs(weigh(each, { weights: given as never }) - weigh(each, { weights: heavier as never })) < 1e-9;
      }),
    );
  });
  it('rises with every mark', () => {
    fc.assert(
      fc.property(marks, weights, fc.constantFrom(...CRITERIA), (each, given, criterion) => {
        if (each[criterion] === 5) return true;
        const better = { ...each, [criterion]: (each[criterion] + 1) as Mark };
        return weigh(better, { weights: given as never }) > weigh(each, { weights: given as never });
      }),
    );
  });
  it('weighs every criterion of every version', () => {
    for (const { weights: given } of CRITERIA_VERSIONS)
      for (const each of CRITERIA) expect([each, given[each] > 0]).toEqual([each, true]);
    expect(criteriaFor('2999-01-01').version).toBe(CRITERIA_VERSIONS.at(-1)?.version);
    const next = { ...first, version: 2, from: '2027-03-01' };
    expect(
      ['1999-12-31', '2027-02-28', '2027-03-01', '2028-01-01'].map((each) => criteriaFor(each, [first, next]).version),
    ).toEqual([1, 1, 2, 2]);
  });
});

describe('the tally of a log', () => {
  it('counts each author once, by their last word', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const { judgements, scored, abstained } = tally(entries);
        const authors = new Set(entries.map(({ author }) => author));
        const lastOf = (author: string) => entries.filter((entry) => entry.author === author).at(-1);
        return (
          judgements.length === authors.size &&
          scored + abstained === authors.size &&
          judgements.every((each) => lastOf(each.author)?.content.kind === each.kind)
        );
      }),
    );
  });
  it('is not moved by the order in which entries arrive', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const whole = tally(entries);
        const turned = tally([...entries].reverse());
        return whole.mean === turned.mean && whole.spread === turned.spread && whole.changed === turned.changed;
      }),
    );
  });
  it('leaves out whoever stood back, whatever they wrote before', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const without = tally(entries, ['ada']);
        const never = tally(entries.filter(({ author }) => author !== 'ada'));
        return JSON.stringify(without) === JSON.stringify(never);
      }),
    );
  });
  it('has a mean between the means of those who scored, and none without them', () => {
    fc.assert(
      fc.property(log, (entries) => {
        const { judgements, mean, spread, scored, enough } = tally(entries);
        const means = judgements.flatMap((each) => (each.kind === 'score' ? [each.mean] : []));
        if (scored === 0) return mean === null && spread === null && !enough;
        if (mean === null || spread === null) return false;
        const [low, high] = [Math.min(...means), Math.max(...means)];
        return mean >= low - 1e-9 && mean <= high + 1e-9 && spread === high - low && enough === scored >= QUORUM;
      }),
    );
  });
  it('marks a change after others’ entries were open, and no other', () => {
    const say = (number: number, author: string): PlacedScore => ({
      number,
      author,
      content: { kind: 'abstention', reason: 'other', note: '' },
    });
    const marked = (...entries: PlacedScore[]) =>
      tally(entries)
        .judgements.filter((each) => each.changedAfterSeeing)
        .map(({ author }) => author);
    expect(marked(say(1, 'ada'), say(2, 'ben'))).toEqual([]);
    expect(marked(say(1, 'ada'), say(2, 'ada'), say(3, 'ben'))).toEqual([]);
    expect(marked(say(1, 'ada'), say(2, 'ben'), say(3, 'ada'))).toEqual(['ada']);
    expect(marked(say(1, 'ben'), say(2, 'ada'), say(3, 'ada'))).toEqual(['ada']);
  });
  it('gives equal means equal places and no place without a mean', () => {
    expect(ranks([3, 5, null, 3, 1])).toEqual([2, 1, null, 2, 4]);
  });
});

describe('an entry', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(content, (each) => JSON.stringify(readScore(each)) === JSON.stringify(each)));
  });
  it.each([
    ['a mark too high', { kind: 'score', criteria: 1, marks: { ...base(), urgency: 6 }, note: '' }],
    ['half a mark', { kind: 'score', criteria: 1, marks: { ...base(), urgency: 2.5 }, note: '' }],
    ['one mark more', { kind: 'score', criteria: 1, marks: { ...base(), charm: 5 }, note: '' }],
    ['a mark left out', { kind: 'score', criteria: 1, marks: { urgency: 1 }, note: '' }],
    ['criteria of tomorrow', { kind: 'score', criteria: 99, marks: base(), note: '' }],
    ['no note', { kind: 'abstention', reason: 'other' }],
    ['another reason', { kind: 'abstention', reason: 'tired', note: '' }],
    ['another kind', { kind: 'note', note: '' }],
    ['nothing', null],
  ])('with %s is none', (_what, json) => {
    expect(readScore(json)).toBeUndefined();
  });
});

function base(): Record<string, number> {
  return Object.fromEntries(CRITERIA.map((each) => [each, 3]));
}

describe('words that tell', () => {
  const known = { names: ['Quiet Harbour', 'Renée Ould-Brahim', 'Warm Stones'], countries: ['Côte d’Ivoire', 'Chad'] };
  it.each([
    ['She wrote to quiet.harbour@example.org', [['quiet.harbour@example.org', 'address']]],
    ['Call +31 (0)6 1234 5678 at night', [['+31 (0)6 1234 5678', 'number']]],
    ['RENEE leads the group', [['RENEE', 'name']]],
    ['the brahim family', [['brahim', 'name']]],
    ['fled cote d’ivoire by bus', [['Côte d’Ivoire', 'country']]],
    ['see https://example.org/x for more', [['https://example.org/x', 'address']]],
    ['taken on 2024-03-12 from home', [['2024-03-12', 'date']]],
  ])('in “%s” are found', (text, expected) => {
    expect(tellingWords(text, known).map(({ word, why }) => [word, why])).toEqual(expect.arrayContaining(expected));
  });
  it('are none in a text that names nobody, and not inside other words', () => {
    expect(tellingWords('A lawyer for farmers, threatened since 2019 by a purchased militia.', known)).toEqual([]);
  });
});

describe('the balance of a cohort', () => {
  it('counts every candidate at least once in every aspect', () => {
    const facts = fc.record({ field: fc.array(fc.constantFrom('land', 'press', 'women'), { maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 9 }), (cohort) => {
        const shares = balanceOf(cohort, 'field');
        const sum = shares.reduce((total, { count }) => total + count, 0);
        return sum >= cohort.length && shares.every(({ count }) => count <= cohort.length);
      }),
    );
  });
});

import fc from 'fast-check';
import type { Candidate, NeedToServe } from './problem';
import { changed } from './single-change';
import { worlds } from './spec/worlds';
import { suggest } from './suggest';

const runs = { numRuns: 400 };
const find = (candidates: readonly Candidate[], id: string): Candidate => {
  const found = candidates.find((each) => each.id === id);
  if (!found) throw new Error(`${id} is not in this world`);
  return found;
};
const isSuggested = (need: NeedToServe, candidate: Candidate): boolean =>
  suggest(need, [candidate]).suggested.length === 1;

describe('suggestions', () => {
  it('judge everybody once: suggested with reasons, or ruled out with reasons', () => {
    fc.assert(
      fc.property(worlds, ([need, candidates]) => {
        const { suggested, ruledOut } = suggest(need, candidates);
        const judged = [...suggested, ...ruledOut].map(({ professional }) => professional).sort();
        expect(judged).toEqual(candidates.map(({ id }) => id).sort());
        expect(ruledOut.filter(({ barriers }) => barriers.length === 0)).toEqual([]);
      }),
      runs,
    );
  });

  it('never name anybody whom the defender avoids, who is full, or with whom no language is shared', () => {
    fc.assert(
      fc.property(worlds, ([need, candidates]) => {
        for (const { professional } of suggest(need, candidates).suggested) {
          const { id, group, languages, pairs, maxPairs, active, mandate } = find(candidates, professional);
          expect(need.avoid.professionals).not.toContain(id);
          expect(group !== '' && need.avoid.groups.includes(group)).toBe(false);
          expect(need.languages.some((each) => languages.includes(each))).toBe(true);
          expect(pairs < maxPairs && active && mandate.kind !== 'over').toBe(true);
          expect(need.past.some((each) => each.professional === id && each.reason === 'safety')).toBe(false);
        }
      }),
      runs,
    );
  });

  it('put the best first, and do not depend on the order in which they came', () => {
    fc.assert(
      fc.property(worlds, ([need, candidates]) => {
        const given = suggest(need, candidates);
        const points = given.suggested.map((each) => each.points);
        expect(points).toEqual([...points].sort((left, right) => right - left));
        expect(suggest(need, [...candidates].reverse())).toEqual(given);
      }),
      runs,
    );
  });

  it('say of each merit and each shortfall what is true', () => {
    fc.assert(
      fc.property(worlds, ([need, candidates]) => {
        for (const { professional, merits, shortfalls } of suggest(need, candidates).suggested) {
          const them = find(candidates, professional);
          for (const merit of merits) {
            if (merit.kind === 'language') expect(them.languages).toContain(merit.code);
            if (merit.kind === 'region') expect(them.regions).toContain(merit.region);
            if (merit.kind === 'theme') expect(them.themes).toContain(merit.theme);
            if (merit.kind === 'room') expect(them.maxPairs - them.pairs).toBe(merit.free);
          }
          const regions = [...merits, ...shortfalls].filter(({ kind }) => kind === 'region');
          const themes = [...merits, ...shortfalls].filter(({ kind }) => kind === 'theme');
          expect([regions.length, themes.length]).toEqual([need.regions.length, need.themes.length]);
          expect(shortfalls.some(({ kind }) => kind === 'notBriefed')).toBe(!them.briefed);
        }
      }),
      runs,
    );
  });

  it('give a shortfall or a merit its weight: with it made good the same person never stands lower', () => {
    fc.assert(
      fc.property(worlds, ([need, candidates]) => {
        for (const { professional, points, shortfalls } of suggest(need, candidates).suggested) {
          const them = find(candidates, professional);
          for (const shortfall of shortfalls) {
            const better: Candidate =
              shortfall.kind === 'region'
                ? { ...them, regions: [...them.regions, shortfall.region] }
                : shortfall.kind === 'theme'
                  ? { ...them, themes: [...them.themes, shortfall.theme] }
                  : shortfall.kind === 'mandateEnding'
                    ? { ...them, mandate: { kind: 'open' } }
                    : { ...them, briefed: true };
            const [after] = suggest(need, [better]).suggested;
            expect(after?.points).toBeGreaterThanOrEqual(points);
            expect(after?.shortfalls).not.toContainEqual(shortfall);
          }
        }
      }),
      runs,
    );
  });

  it('name a single change only where it is enough, and never one to what a defender avoids', () => {
    fc.assert(
      fc.property(worlds, ([need, candidates]) => {
        for (const { professional, enough, barriers } of suggest(need, candidates).ruledOut) {
          const them = find(candidates, professional);
          if (enough !== undefined) {
            const after = changed(need, them, enough);
            expect(after.need.avoid).toEqual(need.avoid);
            expect(isSuggested(after.need, after.candidate)).toBe(true);
          }
          if (barriers.some(({ kind }) => kind === 'avoided' || kind === 'avoidedGroup'))
            expect(enough).toBeUndefined();
        }
      }),
      runs,
    );
  });

  it('know a group by its name, however it is written', () => {
    const need: NeedToServe = {
      ...{ id: 'need', languages: ['en'], regions: [], themes: [], past: [], asked: [] },
      avoid: { professionals: [], groups: [' élan PARTY'] },
    };
    const them: Candidate = {
      ...{ id: 'p1', kind: 'mp', active: true, group: 'Elan Party', languages: ['en'], regions: [], themes: [] },
      ...{ pairs: 0, maxPairs: 1, mandate: { kind: 'open' }, briefed: true },
    };
    expect(suggest(need, [them]).ruledOut).toMatchObject([{ barriers: [{ kind: 'avoidedGroup' }] }]);
    expect(isSuggested({ ...need, avoid: { professionals: [], groups: [''] } }, { ...them, group: '' })).toBe(true);
  });
});

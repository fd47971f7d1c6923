import fc from 'fast-check';
import { overlaps } from '@vrijhaven/domain';
import { meets } from './attributes';
import { explain, matchGreedily, type ExplainedMatching } from './match';
import type { MatchingCandidate, MatchingProblem } from './problem';
import { changed, type Change } from './single-change';
import { problems } from './spec/problems';
import { brokenRules } from './spec/rules-again';

const runs = { numRuns: 300 };
const explained = (problem: MatchingProblem): ExplainedMatching => explain(problem, matchGreedily(problem));
const find = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing => {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`${id} is not in this world`);
  return found;
};
/** Everybody placed stays where they are, and the world has changed by one thing. */
const world = (problem: MatchingProblem, { stays }: ExplainedMatching, person: MatchingCandidate, change?: Change) => ({
  ...problem,
  // Others who wait would want the same place.
  candidates: [
    ...problem.candidates.filter(({ id }) => id !== person.id && stays.some(({ candidate }) => candidate === id)),
    change === undefined ? person : changed(person, change, problem),
  ],
  excluded: change?.kind === 'pairAllowed' ? [] : problem.excluded,
  locked: stays,
});
const isPlaced = (problem: MatchingProblem, id: string): boolean => !matchGreedily(problem).unplaced.includes(id);

describe('reasons for the placed', () => {
  it('name only what is true of the place', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { candidate, stay, merits, givenUp } of explained(problem).placed) {
          const person = find(problem.candidates, candidate);
          const place = find(problem.places, stay.place);
          const city = find(problem.cities, place.city);
          for (const merit of merits) {
            if (merit.kind === 'need' || merit.kind === 'wish') expect(meets(place.attributes, merit.code)).toBe(true);
            if (merit.kind === 'language') {
              expect(person.languages).toContain(merit.code);
              expect(city.languages).toContain(merit.code);
            }
          }
          const missed = givenUp.filter(({ kind }) => kind === 'wish').length;
          expect(missed + merits.filter(({ kind }) => kind === 'wish').length).toBe(person.wishes.length);
        }
      }),
      runs,
    );
  });

  it('tell who got a better place, and that it really was taken', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const all = explained(problem);
        for (const { candidate, givenUp } of all.placed) {
          for (const lost of givenUp) {
            if (lost.kind !== 'better') continue;
            for (const taker of lost.takers) {
              expect(taker).not.toBe(candidate);
              expect(all.stays).toContainEqual(expect.objectContaining({ candidate: taker, place: lost.place }));
            }
          }
        }
      }),
      runs,
    );
  });
});

describe('reasons for the unplaced', () => {
  it('block every place, and none of them could be left out', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        for (const { blocks } of explained(problem).blocked) {
          const covered = (list: typeof blocks) => new Set(list.flatMap(({ places }) => places));
          expect(covered(blocks).size).toBe(problem.places.length);
          for (const block of blocks) {
            expect(covered(blocks.filter((other) => other !== block)).size).toBeLessThan(problem.places.length);
          }
        }
      }),
      runs,
    );
  });

  it('are true of each place that they name', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const all = explained(problem);
        for (const { candidate, blocks } of all.blocked) {
          const person = find(problem.candidates, candidate);
          for (const { reason, places } of blocks) {
            for (const id of places) {
              const place = find(problem.places, id);
              const city = find(problem.cities, place.city);
              if (reason.kind === 'avoidsCity')
                expect([person.avoidCities, city.id]).toEqual([expect.arrayContaining([reason.city]), reason.city]);
              if (reason.kind === 'declined')
                expect([person.declinedBy, city.id]).toEqual([expect.arrayContaining([reason.city]), reason.city]);
              if (reason.kind === 'avoidsCommunity') expect(city.communities).toContain(reason.community);
              if (reason.kind === 'lacks') expect(meets(place.attributes, reason.need)).toBe(false);
              if (reason.kind === 'noLanguage')
                expect(city.languages.filter((code) => person.languages.includes(code))).toEqual([]);
              // Alone with this place and no rule against it, the person would still not get it.
              const bare = {
                ...person,
                needs: [],
                avoidCities: [],
                avoidCommunities: [],
                declinedBy: [],
                languages: city.languages,
              };
              const alone = { ...world(problem, all, bare), places: [place], excluded: [] };
              if (['dates', 'taken', 'given'].includes(reason.kind) && city.languages.length > 0)
                expect(isPlaced(alone, candidate)).toBe(false);
              if (reason.kind === 'given') expect(all.stays.some((stay) => stay.place === id)).toBe(true);
              if (reason.kind === 'taken')
                expect(
                  place.occupied.some((taken) => overlaps(taken, { from: person.available.from, until: '2030-01-01' })),
                ).toBe(true);
            }
          }
        }
      }),
      runs,
    );
  });

  it('hold: with everybody else settled nothing places the person but the changes that are named', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const all = explained(problem);
        for (const { candidate, changes } of all.blocked) {
          const person = find(problem.candidates, candidate);
          expect(isPlaced(world(problem, all, person), candidate)).toBe(false);
          for (const { change, stay } of changes) {
            if (change.kind === 'placeMore') {
              const model = find(problem.places, stay.place);
              const more = { ...model, id: 'new', occupied: [] };
              expect(model.city).toBe(change.city);
              const bigger = { ...world(problem, all, person), places: [...problem.places, more] };
              expect(isPlaced(bigger, candidate)).toBe(true);
              continue;
            }
            const after = world(problem, all, person, change);
            expect(isPlaced(after, candidate)).toBe(true);
            const together = {
              ...all,
              stays: [...all.stays, stay],
              unplaced: [],
            };
            expect(brokenRules(after, together)).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  it('find every single change of those that could help', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const all = explained(problem);
        for (const { candidate, changes } of all.blocked) {
          const person = find(problem.candidates, candidate);
          const told = (change: Change) =>
            changes.some((each) => JSON.stringify(each.change) === JSON.stringify(change));
          for (const need of person.needs) {
            const change: Change = { kind: 'withoutNeed', need };
            expect(told(change)).toBe(isPlaced(world(problem, all, person, change), candidate));
          }
          for (const city of person.declinedBy) {
            const change: Change = { kind: 'declineLifted', city };
            expect(told(change)).toBe(isPlaced(world(problem, all, person, change), candidate));
          }
        }
      }),
      runs,
    );
  });
});

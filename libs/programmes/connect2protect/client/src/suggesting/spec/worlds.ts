import fc from 'fast-check';
import { END_REASONS, MANDATE_WARNINGS, PROFESSIONAL_KINDS, REGIONS, THEMES } from '@vrijhaven/connect2protect/model';
import type { Candidate, NeedToServe } from '../problem';

const IDS = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;
const LANGUAGES = ['en', 'nl', 'fr', 'es', 'ar', 'ru'] as const;
const GROUPS = ['Green Benches', 'Harbour Party', 'Plume & Partners', ''] as const;

export const needs: fc.Arbitrary<NeedToServe> = fc.record({
  id: fc.constant('need'),
  languages: fc.subarray([...LANGUAGES], { maxLength: 3 }),
  regions: fc.subarray([...REGIONS], { maxLength: 3 }),
  themes: fc.subarray([...THEMES], { maxLength: 4 }),
  avoid: fc.record({
    professionals: fc.subarray([...IDS], { maxLength: 1 }),
    groups: fc.subarray([...GROUPS], { maxLength: 1 }),
  }),
  past: fc.array(fc.record({ professional: fc.constantFrom(...IDS), reason: fc.constantFrom(...END_REASONS) }), {
    maxLength: 2,
  }),
  asked: fc.subarray([...IDS], { maxLength: 1 }),
});

const candidate = (id: string): fc.Arbitrary<Candidate> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...PROFESSIONAL_KINDS),
    active: fc.boolean(),
    group: fc.constantFrom(...GROUPS),
    languages: fc.subarray([...LANGUAGES], { maxLength: 3 }),
    regions: fc.subarray([...REGIONS]),
    themes: fc.subarray([...THEMES]),
    pairs: fc.nat(4),
    maxPairs: fc.integer({ min: 1, max: 4 }),
    mandate: fc.oneof(
      fc.constant({ kind: 'open' } as const),
      fc.constant({ kind: 'over' } as const),
      fc.constantFrom(...MANDATE_WARNINGS).map((months) => ({ kind: 'ending', months, days: months * 30 }) as const),
    ),
    briefed: fc.boolean(),
  });

/** One need and up to five professionals. */
export const worlds = fc.tuple(
  needs,
  fc.subarray([...IDS]).chain((ids) => fc.tuple(...ids.map(candidate))),
);

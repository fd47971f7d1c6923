/** What was to be reached; see the page itself for what each stands for. */
export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly against: string;
  /** Whether more is better, or less. */
  readonly sense: 'least' | 'most';
  /** To begin with, and then. Undefined: it is to be told, and nothing more. */
  readonly first: number | undefined;
  readonly then: number | undefined;
}

/** What the measurements of one bench say of goals, by their ids; what is left out was not measured. */
export type Reached = Readonly<Record<string, number | undefined>>;

/** In the order of the page. */
export const BENCHES = ['api', 'growth', 'crypto', 'rotation', 'placement', 'web'] as const;

export type BenchName = (typeof BENCHES)[number];

const atLeast = (id: string, [what, against]: readonly [string, string], first: number, then: number): Goal => {
  return { id, what, against, sense: 'least', first, then };
};

const atMost = (
  id: string,
  [what, against]: readonly [string, string],
  first: number | undefined,
  then: number | undefined,
): Goal => ({ id, what, against, sense: 'most', first, then });

const AT = 'at 16 connections';

/** Everything that is to be reached, by the bench that measures it. Ratios only: they hold on other machines. */
export const GOALS: Readonly<Record<BenchName, readonly Goal[]>> = {
  api: [
    atLeast('board/rest', [`Board, ${AT}`, 'rest'], 0.6, 0.85),
    atLeast('board/postgraphile', [`Board, ${AT}`, 'postgraphile'], 4, 6),
    atLeast('board/mercurius', [`Board, ${AT}`, 'mercurius'], 4, 6),
    atLeast('board/yoga', [`Board, ${AT}`, 'yoga'], 4, 6),
    atLeast('board/mercurius-look-ahead', [`Board, ${AT}`, 'mercurius-look-ahead'], 1.3, 1.8),
    atLeast('page/rest', [`Page of applications, ${AT}`, 'rest'], 0.5, 0.8),
    atLeast('book/rest', [`Booking, ${AT}`, 'rest'], 0.7, 0.9),
  ],
  growth: [
    atMost('board', ['Time of the board at 1,000,000 applications', 'at 20,000'], 1.3, 1.1),
    atMost('page', ['Time of the page at 1,000,000 applications', 'at 20,000'], 1.3, 1.1),
    atMost('book', ['Time of a booking at 1,000,000 applications', 'at 20,000'], 1.3, 1.1),
  ],
  crypto: [
    atMost('submit', ['Sealing an application, noble without JIT', 'libsodium with WebAssembly'], 200, 100),
    atMost('open/cached', ['Opening 5,000 summaries, keys at hand', 'bare AEAD of the same bytes'], 3, 1.5),
    atMost(
      'open/first',
      ['Unlocking and opening them the first time', 'bare AEAD of the same bytes'],
      undefined,
      undefined,
    ),
  ],
  rotation: [
    atMost('rotate', ['Rotating a role: 300 open cases, 9,700 closed', 'none closed'], undefined, 1.1),
    atMost('rotateGrowth', ['The same beside 1,000,000 closed', 'beside 20,000'], 1.3, 1.1),
  ],
  placement: [
    atLeast('proven', ['Share of plans proven best, 500 people × 60 places', 'all of them'], 1, 1),
    atMost('explained', ['The same with explanations, time', 'the bare solver'], undefined, 2),
  ],
  web: [atMost('intake', ['Intake usable at 250 kbit/s, 1.5 s a round', 'bytes ÷ rate + rounds'], 2, 1.3)],
};

export type Verdict = 'not reached' | 'reached' | 'reached, and the next one' | 'told' | 'not measured';

/** What is to be said of a goal, after what was reached of it. */
export const judge = ({ sense, first, then }: Goal, reached: number | undefined): Verdict => {
  if (reached === undefined) return 'not measured';
  const isEnough = (bound: number): boolean => (sense === 'least' ? reached >= bound : reached <= bound);
  if (then !== undefined && isEnough(then)) return 'reached, and the next one';
  if (first === undefined) return 'told';
  return isEnough(first) ? 'reached' : 'not reached';
};

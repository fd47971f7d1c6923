import loadHighs, { type Highs, type InitOptions } from 'highs';
import { explain, match, matchGreedily, type MatchingProblem } from '@vrijhaven/shelter-city/matching';

/** `ours`: as the desk calculates; `explained`: with all reasons; `bare`: the solver alone on the same model. */
export const WAYS = ['greedy', 'ours', 'explained', 'bare'] as const;
export type Way = (typeof WAYS)[number];

/** What a calculation says: every better answer with its time, and the end. Milliseconds since it began. */
export interface Heard {
  readonly at: number;
  readonly value: number;
  readonly bound: number;
  readonly proven: boolean;
  readonly placed: number;
}

interface WithOwnBytes extends InitOptions {
  readonly instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => void;
}

/** The solver from bytes that are here already, as the desk starts it. */
const startSolver = (bytes: ArrayBuffer): Promise<Highs> =>
  new Promise((resolve, reject) => {
    const options: WithOwnBytes = {
      instantiateWasm: (imports, receive) => {
        WebAssembly.instantiate(bytes, imports).then(({ instance }) => receive(instance), reject);
      },
    };
    loadHighs(options).then(resolve, reject);
  });

type Model = Parameters<Highs['withModel']>[0];

/** Thrown by the listening solver: the model is all that was wanted. */
class Captured extends Error {}

/** The very model that our engine hands to the solver. */
const modelOf = async (problem: MatchingProblem, highs: Highs): Promise<Model> => {
  let found: Model | undefined;
  const listening = new Proxy(highs, {
    get: (target, name) => {
      if (name !== 'withModel') return Reflect.get(target, name) as unknown;
      return (model: Model) => {
        found = model;
        throw new Captured();
      };
    },
  });
  await match(problem, () => Promise.resolve(listening)).catch((fault: unknown) => {
    if (!(fault instanceof Captured)) throw fault;
  });
  if (!found) throw new Error('there was nothing to solve');
  return found;
};

// Within one of the bound is proven, for every value is a whole number: the same as in our engine.
const OPTIONS = { output_flag: false, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: 0.999 };

const solveBare = (highs: Highs, model: Model): { readonly value: number; readonly proven: boolean } =>
  highs.withModel(model, (solving) => {
    solving.options.set(OPTIONS);
    const { modelStatus } = solving.run();
    const { colValue } = solving.getSolution();
    const cost = (model as { readonly colCost?: ArrayLike<number> }).colCost ?? [];
    const value = Array.from(cost).reduce((sum, each, at) => sum + each * (colValue[at] ?? 0), 0);
    return { value: Math.round(value), proven: modelStatus === highs.constants.modelStatus.optimal };
  });

/** One calculation, `tell` hears of every answer. What is prepared for the bare solver does not count. */
export const calculate = async (
  way: Way,
  problem: MatchingProblem,
  bytes: ArrayBuffer,
  tell: (heard: Heard) => void,
): Promise<Heard> => {
  const solver = way === 'greedy' ? undefined : await startSolver(bytes);
  const model = way === 'bare' && solver ? await modelOf(problem, solver) : undefined;
  const begun = performance.now();
  const since = (): number => performance.now() - begun;
  if (solver && model) {
    const { value, proven } = solveBare(solver, model);
    return { at: since(), value, bound: value, proven, placed: 0 };
  }
  const heard = ({ value, bound, proven, stays }: ReturnType<typeof matchGreedily>): Heard => ({
    at: since(),
    ...{ value, bound, proven, placed: stays.length },
  });
  if (!solver) return heard(matchGreedily(problem));
  const matching = await match(
    problem,
    () => Promise.resolve(solver),
    (better) => tell(heard(better)),
  );
  if (way === 'explained') explain(problem, matching);
  return heard(matching);
};

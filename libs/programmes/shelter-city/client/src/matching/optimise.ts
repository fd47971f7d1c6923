import type { Highs } from 'highs';
import { sharesOf, valueOf, type Arrangement } from './arrangement';
import { assignmentProgram } from './assignment-program';
import type { Option, Prepared } from './prepare';
import { UNEVEN } from './soft-scores';

export interface Found {
  readonly chosen: Arrangement;
  readonly bound: number;
  readonly proven: boolean;
}

/** Values are whole numbers, so a bound within one of the value proves it. */
const PROOF = 0.999;

/** Chosen columns of a solution vector. */
const chosenIn = (options: readonly Option[], columns: ArrayLike<number>): Arrangement =>
  options.filter((_, at) => (columns[at] ?? 0) > 0.5);

/** The best arrangement that there is; `onBetter` hears of every better one on the way, and of the bound. */
export const optimise = (
  highs: Highs,
  prepared: Prepared,
  first: Arrangement,
  onBetter: (found: Found) => void,
): Found => {
  const options = prepared.options.flat();
  const shares = sharesOf(prepared);
  if (options.length === 0) return { chosen: [], bound: 0, proven: true };
  const { candidates, places } = prepared;
  const program = assignmentProgram(options, candidates.length, places.length, shares, UNEVEN);
  const { callbackType, modelStatus, objectiveSense } = highs.constants;
  let best = first;
  let bound = Infinity;
  const consider = (columns: ArrayLike<number>) => {
    const chosen = chosenIn(options, columns);
    if (valueOf(chosen, shares) > valueOf(best, shares)) best = chosen;
  };
  return highs.withModel(
    {
      numCols: program.cost.length,
      numRows: program.most.length,
      sense: objectiveSense.maximize,
      colCost: program.cost,
      colLower: new Float64Array(program.cost.length),
      colUpper: program.upper,
      rowLower: new Float64Array(program.most.length).fill(-highs.infinity),
      rowUpper: program.most,
      matrix: {
        format: 'csc',
        numRows: program.most.length,
        numCols: program.cost.length,
        starts: program.starts,
        indices: program.rows,
        values: program.values,
      },
      integrality: program.whole,
    },
    (model): Found => {
      // Within one of the bound is proven: every value is a whole number.
      model.options.set({ output_flag: false, random_seed: 1, mip_rel_gap: 0, mip_abs_gap: PROOF });
      const excess = shares.map(({ most, has }) => Math.max(0, first.filter(has).length - most));
      const begun = new Set(first);
      model.setSolution({
        colValue: Float64Array.from([...options.map((each) => (begun.has(each) ? 1 : 0)), ...excess]),
      });
      const { modelStatus: status } = model.run({
        [callbackType.mipImprovingSolution]: ({ data }) => {
          if (data.mip_solution) consider(data.mip_solution);
          onBetter({ chosen: best, bound: data.mip_dual_bound ?? bound, proven: false });
          return undefined;
        },
        [callbackType.mipLogging]: ({ data }) => {
          bound = Math.min(bound, data.mip_dual_bound ?? bound);
          onBetter({ chosen: best, bound, proven: false });
          return undefined;
        },
      });
      consider(model.getSolution().colValue);
      const proven = status === modelStatus.optimal;
      return { chosen: best, bound: proven ? valueOf(best, shares) : bound, proven };
    },
  );
};

import solverUrl from 'highs/runtime?url';

/** Of the file at build time: another one is not run. */
declare const __SOLVER_INTEGRITY__: string;

let kept: Promise<ArrayBuffer> | undefined;

/** The solver's bytes, fetched when somebody first calculates; undefined where nothing could run them. */
export const loadSolver = async (): Promise<ArrayBuffer | undefined> => {
  if (typeof WebAssembly === 'undefined') return undefined;
  kept ??= fetch(solverUrl, { integrity: __SOLVER_INTEGRITY__, credentials: 'omit' }).then((response) => {
    if (!response.ok) throw new Error('the solver is not there');
    return response.arrayBuffer();
  });
  try {
    // A copy goes away with each worker.
    return (await kept).slice(0);
  } catch {
    kept = undefined;
    return undefined;
  }
};

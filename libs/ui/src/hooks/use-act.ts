import { useCallback, useRef, useState } from 'react';
import { useReportFault } from './faults';

/** Runs one act at a time. A fault is said in words and answers `undefined`; the form stays as it was. */
export const useAct = () => {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const report = useReportFault();
  const run = useCallback(
    async <Result>(act: () => Promise<Result>): Promise<Result | undefined> => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      try {
        return await act();
      } catch (error) {
        report(error);
        return undefined;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [report],
  );
  return { busy, run };
};

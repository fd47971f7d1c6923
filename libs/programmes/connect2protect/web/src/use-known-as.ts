import { useEffect, useState } from 'react';
import { caseCode } from '@vrijhaven/applications/web';
import { knownAs } from './known-as';

type Items = Parameters<typeof knownAs>[0];

/**
 * Names beside rows that carry codes only: opened one after another in the worker, so that a long list stands at once
 * and fills itself. What cannot be opened keeps its code.
 */
export const useKnownAs = <Row>(
  rows: readonly Row[],
  applicationOf: (row: Row) => string,
  open: (row: Row) => Promise<Items>,
): ((application: string) => string) => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isOver = false;
    const work = async () => {
      for (const row of rows) {
        const application = applicationOf(row);
        const name = await open(row).then(
          (items) => knownAs(items, application),
          () => caseCode(application),
        );
        if (isOver) return;
        setNames((known) => (known.get(application) === name ? known : new Map(known).set(application, name)));
      }
    };
    void work();
    return () => {
      isOver = true;
    };
  }, [rows, applicationOf, open]);
  return (application) => names.get(application) ?? caseCode(application);
};

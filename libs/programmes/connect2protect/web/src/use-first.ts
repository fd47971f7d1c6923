import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** The first of a long list, more of it when somebody asks, and all of it on paper. */
export const useFirst = <Row>(rows: readonly Row[], step: number) => {
  const [many, setMany] = useState(step);
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setOnPaper(true));
    const after = () => setOnPaper(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const shown = onPaper ? rows : rows.slice(0, many);
  return { shown, left: rows.length - shown.length, more: () => setMany(many + step) };
};

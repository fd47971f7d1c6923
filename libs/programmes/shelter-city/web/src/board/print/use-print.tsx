import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { PrintWish } from './print-dialog';

/**
 * Draws the paper only while it is printed: when somebody asked on the page, as they asked; when they used the
 * browser's own menu, as `plain` says.
 */
export const usePrint = (plain: () => PrintWish, draw: (wish: PrintWish) => ReactNode) => {
  const [wish, setWish] = useState<PrintWish>();
  useEffect(() => {
    const before = () => flushSync(() => setWish((asked) => asked ?? plain()));
    const after = () => setWish(undefined);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [plain]);
  const print = useCallback((asked: PrintWish) => {
    flushSync(() => setWish(asked));
    window.print();
  }, []);
  return { print, paper: wish && draw(wish) };
};

import { useEffect, useRef } from 'react';

interface BoardKeys {
  readonly zoom: (steps: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Somebody who types, or looks at a dialog, means something else by these keys. */
const isBusyElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]') !== null;

/** Keys that work wherever one is on the page: + and − for the zoom, Ctrl+Z and Ctrl+Shift+Z for steps. */
export const useBoardKeys = (keys: BoardKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isBusyElsewhere(event.target)) return;
      const { zoom, undo, redo } = latest.current;
      const command = event.ctrlKey || event.metaKey;
      const act =
        command && event.key.toLowerCase() === 'z'
          ? event.shiftKey
            ? redo
            : undo
          : command && event.key.toLowerCase() === 'y'
            ? redo
            : !command && (event.key === '+' || event.key === '=')
              ? () => zoom(1)
              : !command && (event.key === '-' || event.key === '−')
                ? () => zoom(-1)
                : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
};

import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { IconButton } from './button';
import type { Tone } from './notice';

/** A word about what just happened. */
export interface ToastContent {
  tone?: Tone;
  text: string;
  /** One thing to do about it, such as undo. */
  action?: { label: string; run: () => void };
}

type Shown = ToastContent & { id: number };

const ToastContext = createContext<(toast: ToastContent) => void>(() => undefined);

/** Long enough to read and reach; those with an action or a fault stay until closed. */
const STAYS_MS = 7000;

/** Says something in passing; for what must be read, use a Notice in the page. */
export const useToast = () => use(ToastContext);

/** Keeps the last three, below the page and above every dialog, announced politely. */
export const ToastProvider = ({
  label,
  closeLabel,
  children,
}: {
  label: string;
  closeLabel: string;
  children: ReactNode;
}) => {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const next = useRef(1);
  const close = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: ToastContent) => {
      const id = next.current++;
      setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
      if (toast.action === undefined && toast.tone !== 'danger') setTimeout(() => close(id), STAYS_MS);
    },
    [close],
  );
  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <div className="vh-toasts vh-no-print" role="region" aria-live="polite" aria-label={label}>
        {toasts.map((toast) => (
          <div key={toast.id} className={`vh-toast vh-toast-${toast.tone ?? 'info'}`}>
            <p className="vh-grow">{toast.text}</p>
            {toast.action !== undefined && (
              <button
                type="button"
                className="vh-toast-action"
                onClick={() => {
                  toast.action?.run();
                  close(toast.id);
                }}
              >
                {toast.action.label}
              </button>
            )}
            <IconButton icon="close" label={closeLabel} onClick={() => close(toast.id)} />
          </div>
        ))}
      </div>
    </ToastContext>
  );
};

import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { IconButton } from './button';
import { staysOpen, withoutActions, withToast, type Shown, type ToastContent } from './toast-queue';

export type { ToastContent } from './toast-queue';

interface Toasts {
  readonly show: (toast: ToastContent) => void;
  readonly retire: (about: string) => void;
}

const ToastContext = createContext<Toasts>({ show: () => undefined, retire: () => undefined });

/** Long enough to read and reach; those with an action or a fault stay until closed. */
const STAYS_MS = 7000;

/** Says something in passing; for what must be read, use a Notice in the page. */
export const useToast = () => use(ToastContext).show;

/** While a page is there: what can be done about its subject, by toasts, goes with it. */
export const useToastsOf = (about: string): void => {
  const { retire } = use(ToastContext);
  useEffect(() => () => retire(about), [retire, about]);
};

/** Keeps the last few, below the page and above every dialog, announced politely. */
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
    (toast: ToastContent) => setToasts((shown) => withToast(shown, { ...toast, id: next.current++ })),
    [],
  );
  const retire = useCallback((about: string) => setToasts((shown) => withoutActions(shown, about)), []);
  return (
    <ToastContext value={useMemo(() => ({ show, retire }), [show, retire])}>
      {children}
      <div className="vh-toasts vh-no-print" role="region" aria-live="polite" aria-label={label}>
        {toasts.map((toast) => (
          <Toast key={toast.id} toast={toast} closeLabel={closeLabel} onClose={close} />
        ))}
      </div>
    </ToastContext>
  );
};

interface ToastProps {
  toast: Shown;
  closeLabel: string;
  onClose: (id: number) => void;
}

const Toast = ({ toast, closeLabel, onClose }: ToastProps) => {
  const { id, text, tone, action } = toast;
  // Whoever points at it or stands in it is still reading.
  const [held, setHeld] = useState(false);
  const passes = !staysOpen(toast) && !held;
  useEffect(() => {
    if (!passes) return undefined;
    const timer = setTimeout(() => onClose(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [passes, id, onClose]);
  return (
    <div
      className={`vh-toast vh-toast-${tone ?? 'info'}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="vh-grow">{text}</p>
      {action !== undefined && (
        <button
          type="button"
          className="vh-toast-action"
          onClick={() => {
            action.run();
            onClose(id);
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon="close" label={closeLabel} onClick={() => onClose(id)} />
    </div>
  );
};

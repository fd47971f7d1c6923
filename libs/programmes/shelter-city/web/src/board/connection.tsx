import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button, useMessages, uiWords, type Fault } from '@vrijhaven/ui';
import { boardWords } from './words';

const subscribe = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

interface Props {
  fault: Fault | undefined;
  onRetry: () => void;
}

const BACK_MS = 5000;

/** Whether what one sees can be trusted to be of now; back on the line, the board is asked for again by itself. */
export const Connection = ({ fault, onRetry }: Props) => {
  const b = useMessages(boardWords);
  const ui = useMessages(uiWords);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const [back, setBack] = useState(false);
  const was = useRef(online);
  useEffect(() => {
    const returned = online && !was.current;
    was.current = online;
    if (!returned) return undefined;
    setBack(true);
    onRetry();
    const timer = setTimeout(() => setBack(false), BACK_MS);
    return () => clearTimeout(timer);
  }, [online, onRetry]);
  return (
    <div className="vh-connection vh-no-print" role="status">
      {!online && <p data-tone="warn">{b('offline')}</p>}
      {online && fault !== undefined && (
        <p data-tone="warn">
          {ui(`fault.${fault.code}`)}{' '}
          <Button small icon="refresh" onClick={onRetry}>
            {ui('retry')}
          </Button>
        </p>
      )}
      {online && fault === undefined && back && <p>{b('online')}</p>}
    </div>
  );
};

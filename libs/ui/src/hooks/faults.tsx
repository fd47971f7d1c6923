import { createContext, use, useCallback, useMemo, type ReactNode } from 'react';
import { useToast } from '../components/toast';
import { useMessages } from '../i18n/language';
import { uiWords } from '../words';
import { asFault } from './fault';

const FaultContext = createContext<(error: unknown) => void>(() => undefined);

/** Says a fault in words. Being signed out is said by the unlock page instead, which follows at once. */
export const FaultProvider = ({ children }: { children: ReactNode }) => {
  const toast = useToast();
  const t = useMessages(uiWords);
  const report = useCallback(
    (error: unknown) => {
      const fault = asFault(error);
      if (fault.code !== 'signedOut') toast({ tone: 'danger', text: t(`fault.${fault.code}`) });
    },
    [toast, t],
  );
  return <FaultContext value={useMemo(() => report, [report])}>{children}</FaultContext>;
};

/** For the few places that catch faults themselves; everything else uses `useAct`. */
export const useReportFault = () => use(FaultContext);

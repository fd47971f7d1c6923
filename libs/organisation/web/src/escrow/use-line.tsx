import type { EscrowUseView } from '@vrijhaven/organisation/client';
import { useMessages } from '@vrijhaven/ui';
import { isolate } from '../safety/isolate';
import { escrowWords } from './words';

/** Who signed a use, as a name in a sentence. */
export const useSigner = (): ((use: EscrowUseView) => string) => {
  const t = useMessages(escrowWords);
  return ({ by }) => (by === 'root' ? t('root') : isolate(by));
};

/** One use of the escrow, in one line. */
export const UseLine = ({ use }: { use: EscrowUseView }) => {
  const t = useMessages(escrowWords);
  const signer = useSigner();
  const { link, generation, reason } = use;
  return <>{t('use.line', { link, generation, reason: t(`reason.${reason}`), by: signer(use) })}</>;
};

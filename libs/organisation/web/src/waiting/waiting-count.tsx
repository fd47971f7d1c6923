import { useMessages } from '@vrijhaven/ui';
import { useWaitingActs } from './use-waiting-acts';
import { waitingWords } from './words';

/** How many acts wait for this member's signature, beside the place in the navigation. */
export const WaitingCount = () => {
  const t = useMessages(waitingWords);
  const count = useWaitingActs().data?.filter(({ standing }) => standing === 'sign').length ?? 0;
  if (count === 0) return null;
  return (
    <span className="vh-nav-count">
      {count}
      <span className="vh-hidden"> {t('yours')}</span>
    </span>
  );
};

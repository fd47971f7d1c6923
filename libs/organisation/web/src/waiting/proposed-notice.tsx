import { Notice, useMessages } from '@vrijhaven/ui';
import { waitingWords } from './words';

/** Said wherever something was proposed: what happens next, and that nothing has happened yet. */
export const ProposedNotice = () => {
  const t = useMessages(waitingWords);
  return (
    <Notice tone="warn" title={t('sent.title')} live>
      {t('sent.what')}
    </Notice>
  );
};

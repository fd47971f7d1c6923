import { EmptyState, useMessages } from '@vrijhaven/ui';
import { deskWords } from '../words';

/** A copy of the desk that was never told which organisation to trust opens for nobody. */
export const UnstampedPage = () => {
  const t = useMessages(deskWords);
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <EmptyState icon="shield" title={t('unstamped.title')}>
          {t('unstamped.what')}
        </EmptyState>
      </div>
    </main>
  );
};

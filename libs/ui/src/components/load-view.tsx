import type { ReactNode } from 'react';
import type { Loading } from '../hooks/use-load';
import { useMessages } from '../i18n/language';
import { uiWords } from '../words';
import { Button } from './button';
import { Notice } from './notice';
import { Progress } from './progress';

/** Shows what was loaded, or that it loads, or that it failed with a way to try again. */
export const LoadView = <Data,>({
  loading,
  label,
  children,
}: {
  loading: Loading<Data> & { reload: () => Promise<void> };
  label?: string;
  children: (data: Data) => ReactNode;
}) => {
  const t = useMessages(uiWords);
  if (loading.data !== undefined) return children(loading.data);
  if (loading.state === 'loading') return <Progress label={label ?? t('loading')} />;
  return (
    <Notice tone="danger" title={t('load.failed')} live>
      <p>{loading.state === 'failed' && t(`fault.${loading.fault.code}`)}</p>
      <Button small icon="refresh" onClick={() => void loading.reload()}>
        {t('retry')}
      </Button>
    </Notice>
  );
};

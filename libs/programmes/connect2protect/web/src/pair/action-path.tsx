import type { ActionFile } from '@vrijhaven/connect2protect/client';
import { useMessages } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { pathOf } from './path-of';

/** Drafted, approved, done: where an action stands, as a small path. What was never approved is never shown so. */
export const ActionPath = ({ action }: { action: Pick<ActionFile, 'state' | 'approval'> }) => {
  const t = useMessages(pairWords);
  return (
    <ol className="vh-duo-path" aria-label={t('path')}>
      {pathOf(action).map(({ step, standing }) => (
        <li key={step} data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
          {t(`path.${step}`)}
          {standing === 'past' && <span className="vh-hidden"> · {t('path.past')}</span>}
        </li>
      ))}
    </ol>
  );
};

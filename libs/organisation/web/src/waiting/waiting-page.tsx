import { useState } from 'react';
import type { WaitingActView } from '@vrijhaven/organisation/client';
import { EmptyState, LoadView, Page, useMessages } from '@vrijhaven/ui';
import type { ActMove } from './act-card';
import { ActCard } from './act-card';
import { MoveDialog } from './move-dialog';
import { useWaitingActs } from './use-waiting-acts';
import { waitingWords } from './words';

const SECTIONS = [
  { key: 'yours', holds: ['sign', 'false'] },
  { key: 'others', holds: ['mine', 'others'] },
  { key: 'over', holds: ['over'] },
] as const satisfies readonly { key: string; holds: readonly WaitingActView['standing'][] }[];

/** What takes two coordinators, with one of its two signatures. (protocol.md step 22) */
export const WaitingPage = () => {
  const t = useMessages(waitingWords);
  const loading = useWaitingActs();
  const [moving, setMoving] = useState<{ readonly move: ActMove; readonly act: WaitingActView }>();
  const onMove = (move: ActMove, act: WaitingActView) => setMoving({ move, act });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <LoadView loading={loading}>
        {(acts) => (
          <>
            {acts.every(({ standing }) => standing === 'over') && (
              <EmptyState icon="check" title={t('empty')}>
                {t('empty.what')}
              </EmptyState>
            )}
            {SECTIONS.map(({ key, holds }) => {
              const shown = acts.filter(({ standing }) => holds.some((each) => each === standing));
              return (
                shown.length > 0 && (
                  <section key={key} className="vh-stack" aria-labelledby={`waiting-${key}`}>
                    <h2 id={`waiting-${key}`}>{t(key)}</h2>
                    {shown.map((act) => (
                      <ActCard key={act.id} act={act} onMove={onMove} />
                    ))}
                  </section>
                )
              );
            })}
          </>
        )}
      </LoadView>
      {moving !== undefined && <MoveDialog {...moving} onClose={() => setMoving(undefined)} />}
    </Page>
  );
};

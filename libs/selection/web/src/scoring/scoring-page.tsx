import { useCallback, useState } from 'react';
import { Answers, caseCode } from '@vrijhaven/applications/web';
import type { AssessOutcome, ScoringCase } from '@vrijhaven/selection/client';
import type { ScoreContent } from '@vrijhaven/selection/model';
import {
  Card,
  EmptyState,
  LoadView,
  Notice,
  Page,
  Progress,
  useAct,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { BriefShown } from './brief-view';
import { CaseQueue } from './case-queue';
import { dropDraft } from './drafts';
import { OthersCard } from './others-card';
import { inQueue, nextToDo, progressOf } from './queue';
import { ScoreForm } from './score-form';
import { scoringWords } from './words';

/** Where commissioners score: one case at a time, by its brief. */
export const ScoringPage = () => {
  const t = useMessages(scoringWords);
  const { scoring } = useSelectionDesk();
  const loading = useLoad(useCallback(() => scoring.cases(), [scoring]));
  return (
    <Page title={t('scoring.title')} lead={t('scoring.lead')} wide>
      <LoadView loading={loading} label={t('scoring.opening')}>
        {(cases) =>
          cases.length === 0 ? (
            <EmptyState icon="check" title={t('scoring.none')}>
              {t('scoring.none.what')}
            </EmptyState>
          ) : (
            <Scoring cases={cases} reload={loading.reload} />
          )
        }
      </LoadView>
    </Page>
  );
};

const REFUSALS: Readonly<Partial<Record<AssessOutcome['kind'], 'score.over' | 'score.conflict' | 'score.stale'>>> = {
  StateMismatch: 'score.over',
  RevisionConflict: 'score.conflict',
  KeysStale: 'score.stale',
};

const Scoring = ({ cases, reload }: { cases: readonly ScoringCase[]; reload: () => Promise<void> }) => {
  const t = useMessages(scoringWords);
  const { scoring } = useSelectionDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [chosen, setChosen] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const queue = inQueue(cases);
  const found = cases.find(({ id }) => id === chosen) ?? queue[0];
  const { done, count } = progressOf(cases);
  const choose = (id: string | undefined) => {
    setChosen(id);
    setRefused(undefined);
  };

  const save = async (content: ScoreContent) => {
    if (!found) return;
    setRefused(undefined);
    const outcome = await run(() => scoring.assess(found.id, content));
    if (outcome?.kind === 'done') {
      dropDraft(found.id);
      toast({ tone: 'good', text: t('score.saved') });
      choose(nextToDo(cases, found.id) ?? found.id);
      await reload();
    } else if (outcome) setRefused(t(REFUSALS[outcome.kind] ?? 'score.refused'));
  };

  return (
    <div className="vh-scoring">
      <aside className="vh-stack" aria-label={t('scoring.cases')}>
        <Progress label={t('scoring.progress', { done, count })} value={count === 0 ? 1 : done / count} />
        <CaseQueue queue={queue} chosen={found?.id} onChoose={choose} />
      </aside>
      {found && (
        <section className="vh-stack" aria-label={caseCode(found.id)} key={`${found.id}${String(found.mine !== null)}`}>
          <h2 className="vh-mono">{caseCode(found.id)}</h2>
          {!found.intact && (
            <Notice tone="danger" title={t('scoring.notIntact')}>
              {t('scoring.notIntact.what')}
            </Notice>
          )}
          <Card>
            <BriefShown view={found.brief} />
          </Card>
          {found.need.status === 'open' && (
            <Card title={t('scoring.need')}>
              <Answers content={found.need.content} />
            </Card>
          )}
          <ScoreForm
            found={found}
            busy={busy}
            hasNext={nextToDo(cases, found.id) !== undefined}
            refused={refused}
            onSave={(content) => void save(content)}
            onRecused={() => {
              choose(undefined);
              void reload();
            }}
          />
          <OthersCard found={found} />
        </section>
      )}
    </div>
  );
};

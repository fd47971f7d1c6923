import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { filterCases, sortCases, type CaseSummary } from '@vrijhaven/applications/client';
import { Button, EmptyState, Notice, Page, Progress, uiWords, useLoad, useMessages } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { useQuestionTexts } from '../use-question-texts';
import { applicationsWords } from '../words';
import { CaseFilters } from './case-filters';
import { CaseList } from './case-list';
import { countByPhase, filterOf, FIRST_VIEW, isNarrowed, languagesIn, onlyThose, type CaseView } from './case-view';
import { PhaseTabs } from './phase-tabs';
import { useCases } from './use-cases';
import { useReadySearch, useSearchWords } from './use-search';

/** Survives going to a file and back; wiped with the page. */
let lastView = FIRST_VIEW;
/** Called at the lock: a search may hold a name. */
export const forgetCaseView = (): void => {
  lastView = FIRST_VIEW;
};
/** What the list shows when somebody goes there next: a number elsewhere leads to the cases behind it. */
export const showCases = (view: Partial<CaseView>): void => {
  lastView = { ...FIRST_VIEW, ...view };
};

/** The rows that the list shows now, for what walks through them one by one. */
export const shownCases = (rows: readonly CaseSummary[]): readonly CaseSummary[] =>
  isNarrowed(lastView) ? filterCases(onlyThose(rows, lastView), filterOf(lastView)) : rows;

/** The list that the office works from. */
export const CaseloadPage = () => {
  const t = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const texts = useQuestionTexts();
  const { caseload } = useApplicationsDesk();
  const { rows, progress, fault, loadedOnce, refresh } = useCases();
  const calls = useLoad(useCallback(() => caseload.calls(), [caseload])).data ?? [];
  const [view, setView] = useState(lastView);
  const change = (part: Partial<CaseView>) => setView((lastView = { ...view, ...part }));
  // What is typed shows at once; the list follows as soon as there is time, and drops what is overtaken.
  const settled = useDeferredValue(view);
  const settledRows = useDeferredValue(rows);

  const wordsOf = useSearchWords(texts);
  useReadySearch(settledRows, wordsOf);
  const ordered = useMemo(() => sortCases(settledRows, settled.order), [settledRows, settled.order]);
  const shown = useMemo(
    () => filterCases(onlyThose(ordered, settled), filterOf(settled), wordsOf),
    [ordered, settled, wordsOf],
  );
  const counts = useMemo(() => countByPhase(settledRows), [settledRows]);
  const languages = useMemo(() => languagesIn(settledRows), [settledRows]);
  const empty = loadedOnce && settledRows === rows && shown.length === 0;

  return (
    <Page
      wide
      title={t('caseload.title')}
      lead={<span aria-live="polite">{t('caseload.shown', { count: shown.length, total: settledRows.length })}</span>}
    >
      {fault !== undefined && (
        <Notice tone="danger" live title={ui('load.failed')}>
          <p>{ui(`fault.${fault.code}`)}</p>
          <Button small icon="refresh" onClick={refresh}>
            {ui('retry')}
          </Button>
        </Notice>
      )}
      <div className="vh-stack">
        <PhaseTabs phase={view.phase} counts={counts} onChange={(phase) => change({ phase, state: '' })} />
        {view.only !== undefined && (
          <p className="vh-row">
            <span className="vh-strong">{view.only.label}</span>
            <Button small icon="close" onClick={() => change(FIRST_VIEW)}>
              {t('caseload.showAll')}
            </Button>
          </p>
        )}
        <CaseFilters view={view} calls={calls} languages={languages} onChange={change} />
      </div>
      {progress !== undefined && (
        <Progress label={t('caseload.opening', { count: rows.length })} value={progress === 0 ? undefined : progress} />
      )}
      {empty ? (
        <EmptyState
          icon="inbox"
          title={t(isNarrowed(view) ? 'caseload.none' : 'caseload.empty')}
          action={isNarrowed(view) && <Button onClick={() => change(FIRST_VIEW)}>{t('caseload.showAll')}</Button>}
        >
          <p>{t(isNarrowed(view) ? 'caseload.none.what' : 'caseload.empty.what')}</p>
        </EmptyState>
      ) : (
        <CaseList rows={shown} texts={texts} label={t('caseload.title')} />
      )}
    </Page>
  );
};

import { useState } from 'react';
import type { ReasonCode } from '@vrijhaven/applications/model';
import { caseCode, useApplicationsDesk } from '@vrijhaven/applications/web';
import type { DecideOutcome, MeetingCase, MeetingDecision } from '@vrijhaven/selection/client';
import { Button, CheckField, Notice, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { BalanceCard } from './balance-card';
import { DecideDialog } from './decide-dialog';
import { balanceFacts, resultRows, shortlistOf, standingMarks, stepBack } from './results';
import type { MarksOfMeeting, Sort } from './results';
import { ResultsTable } from './results-table';
import { useVariants, Variants } from './variants';
import { scoringWords } from './words';

const WHY = ['NotFound', 'StateMismatch', 'NotReady', 'RevisionConflict'] as const;

/** Table, marks, variants, balance; one act that decides, and one step back. */
export const Meeting = ({ cases, reload }: { cases: readonly MeetingCase[]; reload: () => Promise<void> }) => {
  const t = useMessages(scoringWords);
  const { scoring } = useSelectionDesk();
  const { cases: caseload } = useApplicationsDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [sort, setSort] = useState<Sort>('place');
  const [names, setNames] = useState(false);
  const [kept, setKept] = useState<MarksOfMeeting>({});
  const [deciding, setDeciding] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [back, setBack] = useState<ReturnType<typeof stepBack>>([]);
  const variants = useVariants();
  const marks = standingMarks(cases, kept);
  const count = Object.keys(marks).length;

  const mark: Parameters<typeof ResultsTable>[0]['onMark'] = (id, to) =>
    setKept(({ [id]: _before, ...rest }) => (to === undefined ? rest : { ...rest, [id]: to }));

  const told = (outcome: DecideOutcome): string => {
    if (outcome.kind === 'KeysStale') return t('score.stale');
    if (outcome.kind !== 'DecisionRefused') return t('score.refused');
    const why = WHY.find((each) => each === outcome.why) ?? 'other';
    return t('meeting.refused', { code: caseCode(outcome.application), why: t(`meeting.refused.${why}`) });
  };

  const send = async (
    decisions: readonly MeetingDecision[],
    done: 'meeting.decided' | 'meeting.back.what',
  ): Promise<boolean> => {
    setRefused(undefined);
    const outcome = await run(() => scoring.decide(decisions));
    if (outcome?.kind === 'done') toast({ tone: 'good', text: t(done, { count: outcome.count }) });
    else if (outcome) setRefused(told(outcome));
    await reload();
    void caseload.refresh();
    return outcome?.kind === 'done';
  };

  const decide = async (reason: ReasonCode, note: string) => {
    const decisions = cases.flatMap(({ id: application, version }): MeetingDecision[] => {
      const to = marks[application];
      return to === undefined ? [] : [{ application, version, to, reason, note }];
    });
    if (!(await send(decisions, 'meeting.decided'))) return;
    setBack(stepBack(cases, marks));
    setKept({});
    setDeciding(false);
  };

  const takeBack = async () => {
    const decisions = back.map((step): MeetingDecision => ({ ...step, reason: 'other', note: '' }));
    if (await send(decisions, 'meeting.back.what')) setBack([]);
  };

  return (
    <div className="vh-meeting">
      <div className="vh-stack">
        <div className="vh-row vh-wrap vh-no-print">
          <CheckField label={t('meeting.names')} checked={names} onChange={setNames} />
          <Button icon="print" kind="quiet" onClick={() => window.print()}>
            {t('meeting.print')}
          </Button>
        </div>
        <ResultsTable
          rows={resultRows(cases, sort)}
          sort={sort}
          onSort={setSort}
          marks={marks}
          onMark={mark}
          names={names}
        />
        {refused !== undefined && !deciding && (
          <Notice tone="danger" live>
            {refused}
          </Notice>
        )}
        <div className="vh-row vh-wrap vh-no-print">
          <span className="vh-grow vh-muted" aria-live="polite">
            {t('meeting.marked', { count })}
          </span>
          {back.length > 0 && (
            <Button icon="undo" busy={busy} onClick={() => void takeBack()}>
              {t('meeting.back')} · {t('meeting.back.what', { count: back.length })}
            </Button>
          )}
          <Button kind="quiet" disabled={count === 0} onClick={() => setKept({})}>
            {t('meeting.clear')}
          </Button>
          <Button kind="primary" disabled={count === 0} onClick={() => setDeciding(true)}>
            {t('meeting.decide')}
          </Button>
        </div>
      </div>
      <aside className="vh-stack">
        <BalanceCard cohort={shortlistOf(cases, marks).map(balanceFacts)} />
        <Variants variants={variants} cases={cases} marks={marks} onShow={setKept} />
      </aside>
      {deciding && (
        <DecideDialog
          marks={marks}
          busy={busy}
          refused={refused}
          onClose={() => setDeciding(false)}
          onDecide={(reason, note) => void decide(reason, note)}
        />
      )}
    </div>
  );
};

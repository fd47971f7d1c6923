import { useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { conditionText } from '@vrijhaven/applications/model';
import type { ScreeningView, ScreenOutcome } from '@vrijhaven/selection/client';
import { obstacleTo, type Obstacle, type ScreeningOutcome } from '@vrijhaven/selection/model';
import { Button, Notice, useMessages, useToast } from '@vrijhaven/ui';
import { useRefusable } from '../enquiry/use-refused';
import { useSelectionDesk } from '../port';
import { AskFields } from './ask-fields';
import { ConditionRow } from './condition-row';
import { SureDialog } from './sure-dialog';
import { useConditionTexts } from './use-condition-texts';
import { lastOf, useJudging } from './use-judging';
import { screeningWords } from './words';

interface Props {
  readonly dossier: Dossier;
  readonly view: ScreeningView;
  readonly onDone: (outcome: ScreeningOutcome) => void;
  /** Somebody was faster, or a message came: what is shown is old. */
  readonly onStale: () => void;
}

const SAID: readonly string[] = ['Moved', 'OnHold', 'RevisionConflict'];
const refusalWord = (kind: ScreenOutcome['kind']) =>
  SAID.includes(kind) ? (`refused.${kind as 'Moved' | 'OnHold' | 'RevisionConflict'}` as const) : 'refused.other';

/** Verdicts, the question where one is needed, and the three ways out. */
export const ScreeningForm = ({ dossier, view, onDone, onStale }: Props) => {
  const t = useMessages(screeningWords);
  const conditions = useConditionTexts();
  const toast = useToast();
  const { screenings } = useSelectionDesk();
  const judging = useJudging(dossier.call.form);
  const { busy, refused, attempt } = useRefusable<ScreenOutcome>('done');
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [sure, setSure] = useState<'ineligible' | 'incomplete'>();
  const { rows, asking, isAsked } = judging;
  const before = lastOf(view)?.screening.verdicts ?? [];

  const screen = async (outcome: ScreeningOutcome) => {
    setSure(undefined);
    const request = {
      ...{ application: dossier.id, version: dossier.version, seen: view.seen, outcome, rows },
      ...(outcome === 'incomplete' ? { ask: asking } : {}),
    };
    let kind: ScreenOutcome['kind'] | undefined;
    const done = await attempt(async () => {
      const answer = await screenings.screen(request);
      kind = answer.kind;
      return answer;
    });
    if (done) {
      toast({ tone: 'good', text: t(`done.${outcome}`) });
      onDone(outcome);
    } else if (kind === 'Moved' || kind === 'RevisionConflict') onStale();
  };
  const choose = (outcome: ScreeningOutcome) => {
    const inTheWay = obstacleTo(outcome, rows, isAsked);
    setObstacle(inTheWay);
    if (inTheWay !== undefined) return;
    if (outcome === 'eligible') void screen(outcome);
    else setSure(outcome);
  };

  return (
    <div className="vh-stack">
      <p className="vh-muted vh-small">{t('lead')}</p>
      <p className="vh-muted vh-small vh-wide-only">{t('keys')}</p>
      <div className="vh-conditions">
        {rows.map((row) => (
          <ConditionRow
            key={row.condition.code}
            dossier={dossier}
            row={row}
            title={conditionText(conditions, row.condition)}
            before={before.find(({ condition }) => condition.code === row.condition.code)}
            onJudge={(verdict) => judging.judge(row.condition.code, verdict)}
            onNote={(note) => judging.note(row.condition.code, note)}
          />
        ))}
      </div>
      <AskFields dossier={dossier} judging={judging} />
      {obstacle !== undefined && (
        <Notice tone="warn" live>
          {t(`obstacle.${obstacle}`)}
        </Notice>
      )}
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t(refusalWord(refused))}
        </Notice>
      )}
      <div className="vh-row vh-no-print">
        <Button kind="primary" icon="check" busy={busy} onClick={() => choose('eligible')}>
          {t('outcome.eligible')}
        </Button>
        <Button icon="send" busy={busy} onClick={() => choose('incomplete')}>
          {t('outcome.incomplete')}
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => choose('ineligible')}>
          {t('outcome.ineligible')}
        </Button>
      </div>
      {sure !== undefined && (
        <SureDialog
          outcome={sure}
          asked={asking.questions.length}
          onClose={() => setSure(undefined)}
          onSure={() => void screen(sure)}
        />
      )}
    </div>
  );
};

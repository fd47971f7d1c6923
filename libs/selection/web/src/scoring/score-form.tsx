import { useState } from 'react';
import type { ScoringCase } from '@vrijhaven/selection/client';
import type { Marks, ScoreContent } from '@vrijhaven/selection/model';
import { CRITERIA, weigh } from '@vrijhaven/selection/model';
import { Button, Card, Notice, TextArea, useLocale, useMessages } from '@vrijhaven/ui';
import { AbstainDialog } from './abstain-dialog';
import { draftOf, keepDraft, missingMarks } from './drafts';
import type { ScoreDraft } from './drafts';
import { MarkScale } from './mark-scale';
import { RecuseDialog } from './recuse-dialog';
import { scoringWords } from './words';

interface Props {
  found: ScoringCase;
  busy: boolean;
  hasNext: boolean;
  refused: string | undefined;
  onSave: (content: ScoreContent) => void;
  onRecused: () => void;
}

const NOTE_LENGTH = 4_000;

/** Seven marks, a note, and the two honest ways not to score. */
export const ScoreForm = ({ found, busy, hasNext, refused, onSave, onRecused }: Props) => {
  const t = useMessages(scoringWords);
  const locale = useLocale();
  const [draft, setDraft] = useState<ScoreDraft>(() => draftOf(found));
  const [asking, setAsking] = useState<'abstain' | 'recuse'>();
  const missing = missingMarks(draft);
  const change = (next: ScoreDraft) => {
    setDraft(next);
    keepDraft(found.id, next);
  };
  const save = () => {
    if (missing.length > 0 || !found.open) return;
    const marks = draft.marks as Marks;
    onSave({ kind: 'score', criteria: found.criteria.version, marks, note: draft.note.trim() });
  };
  return (
    <Card title={t('score.title')}>
      <form
        className="vh-stack"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        {found.open && <p className="vh-muted vh-small">{t('score.how')}</p>}
        {CRITERIA.map((criterion) => (
          <MarkScale
            key={criterion}
            criterion={criterion}
            weight={found.criteria.weights[criterion]}
            value={draft.marks[criterion]}
            disabled={!found.open}
            onChange={(mark) => change({ ...draft, marks: { ...draft.marks, [criterion]: mark } })}
          />
        ))}
        <TextArea
          label={t('score.note')}
          hint={t('score.note.hint')}
          value={draft.note}
          maxLength={NOTE_LENGTH}
          disabled={!found.open}
          dir="auto"
          onChange={(note) => change({ ...draft, note })}
        />
        {found.open && found.mine && <Notice>{t('score.change')}</Notice>}
        <p className="vh-strong" aria-live="polite">
          {missing.length > 0
            ? t('score.missing', { count: missing.length })
            : t('score.total', {
                mean: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
                  weigh(draft.marks as Marks, found.criteria),
                ),
              })}
        </p>
        {refused !== undefined && (
          <Notice tone="warn" live>
            {refused}
          </Notice>
        )}
        {found.open && (
          <div className="vh-row vh-wrap">
            <Button kind="primary" submit busy={busy} disabled={missing.length > 0}>
              {t(hasNext ? 'score.save' : 'score.saveLast')}
            </Button>
            <Button onClick={() => setAsking('abstain')}>{t('score.abstain')}</Button>
            <Button kind="quiet" onClick={() => setAsking('recuse')}>
              {t('score.recuse')}
            </Button>
          </div>
        )}
      </form>
      {asking === 'abstain' && (
        <AbstainDialog
          busy={busy}
          onClose={() => setAsking(undefined)}
          onAbstain={(reason, note) => {
            setAsking(undefined);
            onSave({ kind: 'abstention', reason, note });
          }}
        />
      )}
      {asking === 'recuse' && <RecuseDialog id={found.id} onClose={() => setAsking(undefined)} onRecused={onRecused} />}
    </Card>
  );
};

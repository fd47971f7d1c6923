import { useId, type KeyboardEvent } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { VERDICTS, type Judging, type KeptVerdict, type Verdict } from '@vrijhaven/selection/model';
import { TextField, useMessages } from '@vrijhaven/ui';
import { OwnAnswers } from './own-answers';
import { screeningWords } from './words';

interface Props {
  readonly dossier: Dossier;
  readonly row: Judging;
  readonly title: string;
  /** What was said of it last time. */
  readonly before: KeptVerdict | undefined;
  readonly onJudge: (verdict: Verdict) => void;
  readonly onNote: (note: string) => void;
}

/** The first verdict of the condition after this one, or nothing after the last. */
const nextInput = (here: HTMLElement): HTMLInputElement | null | undefined =>
  here.nextElementSibling?.querySelector<HTMLInputElement>('input[type=radio]');

/** One hard condition: what it asks, what the applicant said, and what is found. Arrows move, digits choose and go on. */
export const ConditionRow = ({ dossier, row, title, before, onJudge, onNote }: Props) => {
  const t = useMessages(screeningWords);
  const name = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const verdict = VERDICTS[Number(event.key) - 1];
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (!verdict || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onJudge(verdict);
    nextInput(event.currentTarget)?.focus();
  };
  return (
    <fieldset className="vh-condition" onKeyDown={onKeyDown}>
      <legend>{title}</legend>
      <OwnAnswers dossier={dossier} code={row.condition.code} />
      <div className="vh-verdicts">
        {VERDICTS.map((verdict, at) => (
          <label key={verdict} className="vh-verdict">
            <input
              type="radio"
              name={name}
              checked={row.verdict === verdict}
              onChange={() => onJudge(verdict)}
              aria-keyshortcuts={String(at + 1)}
            />
            <span>{t(`verdict.${verdict}`)}</span>
          </label>
        ))}
      </div>
      {before && (
        <p className="vh-muted vh-small">
          {t('since.before')}: {t(before.verdict === null ? 'verdict.none' : `verdict.${before.verdict}`)}
          {before.note !== '' && <bdi> · {before.note}</bdi>}
        </p>
      )}
      {row.verdict !== null && (
        <TextField label={t('note')} value={row.note} onChange={onNote} dir="auto" maxLength={2000} />
      )}
    </fieldset>
  );
};

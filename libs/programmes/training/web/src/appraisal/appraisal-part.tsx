import { useId, useState } from 'react';
import type { Appraisal, Criterion, Judged } from '@vrijhaven/training/model';
import {
  changesIn,
  CRITERIA,
  MAX_JUDGED_NOTE,
  readCriteria,
  standingAppraisal,
  VERDICTS,
} from '@vrijhaven/training/model';
import { Button, Notice, TextField, useAct, useMessages } from '@vrijhaven/ui';
import type { OpenedEdition, Person } from '../edition/opened';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { trainingWords } from '../words';
import { AppraisalHistory } from './appraisal-history';
import { appraisalWords } from './words';

/** What stands in the fields and is not saved yet, by enrolment: it outlives a look at somebody else. */
export type AppraisalDrafts = ReadonlyMap<string, Appraisal>;

interface Props {
  opened: OpenedEdition;
  person: Person;
  drafts: AppraisalDrafts;
  onDraft: (enrolment: string, draft: Appraisal | undefined) => void;
  reload: () => void;
  /** Absent after the last person of the list. */
  onNext: (() => void) | undefined;
}

/** What course managers make of somebody, criterion by criterion; among themselves. */
export const AppraisalPart = ({ opened, person, drafts, onDraft, reload, onNext }: Props) => {
  const t = useMessages(appraisalWords);
  const { training } = useTrainingDesk();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<string>();
  const { enrolment, participant } = person;
  const standing = standingAppraisal(participant.appraisals.map(({ appraisal }) => appraisal));
  const draft = { ...standing, ...drafts.get(enrolment.id) };
  const changes = changesIn(draft, standing);
  const isChanged = Object.keys(changes).length > 0;
  const read = readCriteria(participant.answers, opened.file.edition);
  const judge = (criterion: Criterion, judged: Judged) => {
    setRefused(undefined);
    onDraft(enrolment.id, { ...drafts.get(enrolment.id), [criterion]: judged });
  };
  const save = async (then?: () => void) => {
    const { application, edition } = enrolment;
    const outcome = await run(() => training.appraise({ application, edition, appraisal: changes }));
    if (outcome === undefined) return;
    setRefused(outcome.kind);
    if (outcome.kind !== 'done') return;
    onDraft(enrolment.id, undefined);
    reload();
    then?.();
  };
  return (
    <section className="vh-stack-tight">
      <h3>{t('title')}</h3>
      <p className="vh-small vh-muted">{t('what')}</p>
      {!participant.appraised && (
        <Notice tone="danger" live>
          {t('broken')}
        </Notice>
      )}
      {CRITERIA.map((criterion) => (
        <CriterionRow
          key={criterion}
          criterion={criterion}
          judged={draft[criterion]}
          fromAnswers={read[criterion]}
          onJudge={(judged) => judge(criterion, judged)}
        />
      ))}
      <RefusedNotice kind={refused} />
      <div className="vh-row">
        <Button small kind="primary" busy={busy} disabled={!isChanged} onClick={() => void save(onNext)}>
          {t(onNext ? 'saveNext' : 'save')}
        </Button>
        {onNext && (
          <Button small busy={busy} disabled={!isChanged} onClick={() => void save()}>
            {t('save')}
          </Button>
        )}
        <span className="vh-small vh-muted" role="status">
          {isChanged ? t('unsaved') : refused === 'done' ? t('saved') : ''}
        </span>
      </div>
      <AppraisalHistory appraisals={participant.appraisals} />
    </section>
  );
};

interface RowProps {
  criterion: Criterion;
  judged: Judged | undefined;
  fromAnswers: Judged['verdict'] | undefined;
  onJudge: (judged: Judged) => void;
}

const CriterionRow = ({ criterion, judged, fromAnswers, onJudge }: RowProps) => {
  const t = useMessages(appraisalWords);
  const words = useMessages(trainingWords);
  const name = useId();
  return (
    <fieldset className="vh-condition">
      <legend>{words(`criterion.${criterion}`)}</legend>
      {fromAnswers !== undefined && (
        <p className="vh-small vh-muted">{t('fromAnswers', { verdict: words(`verdict.${fromAnswers}`) })}</p>
      )}
      <div className="vh-verdicts">
        {VERDICTS.map((verdict) => (
          <label key={verdict} className="vh-verdict">
            <input
              type="radio"
              name={name}
              checked={judged?.verdict === verdict}
              onChange={() => onJudge({ verdict, note: judged?.note ?? '' })}
            />
            <span>{words(`verdict.${verdict}`)}</span>
          </label>
        ))}
      </div>
      {judged && (
        <TextField
          label={t('note')}
          value={judged.note}
          dir="auto"
          maxLength={MAX_JUDGED_NOTE}
          onChange={(note) => onJudge({ ...judged, note })}
        />
      )}
    </fieldset>
  );
};

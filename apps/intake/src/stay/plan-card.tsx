import type { LogView, OwnEntryOutcome } from '@vrijhaven/applications/client';
import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import type { ChecklistTexts } from '@vrijhaven/shelter-city/model';
import { useState } from 'preact/hooks';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Field } from '../ui/field';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { NoteText, TheirNotes } from './notes-card';
import { ownNotes } from './notes-of';
import type { Say } from './stay-texts';

const refusedAs = (kind: OwnEntryOutcome['kind']) => {
  if (kind === 'ConsentMissing') return 'refused.consent';
  return ['CheckpointRefused', 'KeysStale', 'NoKeyYet'].includes(kind) ? 'refused.keys' : 'refused';
};

interface Props {
  say: Say;
  log: LogView;
  record: string;
  items: ChecklistTexts;
  refresh: () => void;
}

/** The way on after the stay: what was noted with the guest, and their own versions of the plan. */
export const PlanCard = ({ say, log, record, items, refresh }: Props) => {
  const { state, applicant, dispatch } = useIntake();
  const [error, setError] = useState<string>();
  const [outcome, setOutcome] = useState<OwnEntryOutcome['kind']>();
  const { busy, problem, run } = useTask();
  const [newest, ...earlier] = ownNotes(log, record);
  const text = state.plan;
  const send = (): void => {
    const plan = text.trim();
    const unfit = plan === '' || plan.length > MAX_LONG_TEXT;
    setError(unfit ? say('plan.fault', { count: MAX_LONG_TEXT }) : undefined);
    setOutcome(undefined);
    if (unfit) return;
    run(async () => {
      const { kind } = await (await applicant()).writeExit({ kind: 'plan', text: plan });
      setOutcome(kind);
      if (kind !== 'done') return;
      dispatch({ type: 'planned', plan: '' });
      refresh();
    });
  };
  return (
    <section class="sheet">
      <h2>{say('plan')}</h2>
      <p>{say('plan.lead')}</p>
      <TheirNotes {...{ say, log, record, items }} />
      {newest && (
        <>
          <h3>{say('plan.yours', { day: dayText(state.language, newest.day) })}</h3>
          <p dir="auto" class="words">
            {newest.text}
          </p>
        </>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{say('plan.earlier')}</summary>
          {earlier.map((note, at) => (
            <NoteText key={at} say={say} note={note} />
          ))}
        </details>
      )}
      {log.chained && (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Field id="plan" label={say('plan.label')} hint={say('plan.hint')} error={error}>
            <textarea
              id="plan"
              rows={6}
              dir="auto"
              autocomplete="off"
              aria-describedby={error === undefined ? 'plan-hint' : 'plan-hint plan-error'}
              aria-invalid={error !== undefined}
              value={text}
              onInput={(event) => {
                dispatch({ type: 'planned', plan: event.currentTarget.value });
              }}
            />
          </Field>
          <ProblemNotice problem={problem} retry={send} />
          {outcome === 'done' && <Notice kind="good" title={say('plan.sent')} alert />}
          {outcome !== undefined && outcome !== 'done' && <Notice kind="warn" title={say(refusedAs(outcome))} alert />}
          <Button submit kind="secondary" busy={busy}>
            {say('plan.send')}
          </Button>
        </form>
      )}
    </section>
  );
};

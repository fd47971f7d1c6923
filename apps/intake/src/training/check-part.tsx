import { labelOf } from '@vrijhaven/applications/model';
import { createOwnTraining } from '@vrijhaven/training/client';
import { useState } from 'preact/hooks';
import { answerLines } from '../question/answer-text';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { SaveAndLeave } from '../ui/save-and-leave';
import { SavingLine } from '../ui/saving-line';
import { Waiting } from '../ui/waiting';
import { RefusedNotice } from './refused-notice';
import { stageOf, stepsOf } from './stages';
import type { Say } from './training-texts';

/** Everything that was answered, the one consent that it needs, and the way out. */
export const CheckPart = ({ say }: { say: Say }) => {
  const { state, t, dispatch, go, applicant } = useIntake();
  const [consented, setConsented] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<string>();
  const { busy, problem, run } = useTask();
  const { entry, texts, language, file } = state;
  if (!entry || !texts) return <Page title={say('title')}>{null}</Page>;
  const applies = stageOf(entry) === 'applying';
  const wrong = missing && !consented && applies;

  const sendOwn = (): void => {
    run(async () => {
      const own = createOwnTraining((await applicant()).session());
      const edition = (await own.load()).open.find(({ id }) => id === entry.about);
      const outcome = applies
        ? edition
          ? await own.enrol({ edition, answers: entry.answers })
          : { kind: 'NotFound' }
        : await own.answer({ edition: entry.about, answers: entry.answers });
      setRefused(outcome.kind);
      if (outcome.kind !== 'done' && outcome.kind !== 'sent') return;
      // Out of the page first: what is forgotten is no longer drawn.
      dispatch({ type: 'settled', on: { name: 'home' } });
      dispatch({ type: 'went', to: { name: 'training', at: 'own' } });
      dispatch({ type: 'entryChanged', entry: null });
    });
  };
  const send = (): void => {
    setMissing(true);
    if (applies && !consented) return;
    if (file) sendOwn();
    else go(state.receipt === 'kept' ? { name: 'sending' } : { name: 'receipt', then: 'send' });
  };

  return (
    <Page title={say('check.title')} caption={entry.title}>
      <ErrorSummary errors={wrong ? [{ field: 'course-consent', text: say('check.consent.needed') }] : []} />
      <p class="lead">{say('check.lead')}</p>
      {stepsOf(entry).map((step) => (
        <section class="answers" key={step.key}>
          <h2>{texts.questions[`step.${step.key}`]}</h2>
          <dl>
            {step.questions.map((question) => {
              const lines = answerLines(question, entry.answers[question.key], language, texts.questions);
              return (
                <div class="answer" key={question.key}>
                  <dt>{labelOf(texts.questions, question.key)}</dt>
                  <dd class={lines.length === 0 ? 'none' : undefined}>
                    {lines.length === 0
                      ? t('check.none')
                      : lines.map((line) => (
                          <p key={line} dir="auto">
                            {line}
                          </p>
                        ))}
                  </dd>
                  <dd class="change">
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        go({ name: 'training', at: `step:${step.key}` });
                      }}
                    >
                      {t('change')} <span class="hidden">{labelOf(texts.questions, question.key)}</span>
                    </button>
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
      {applies && (
        <div class={wrong ? 'consent wrong' : 'consent'}>
          <h2>{say('check.consent')}</h2>
          <p class="hint" id="course-consent-hint">
            {say('check.consent.text')}
          </p>
          <label class="choice">
            <input
              type="checkbox"
              id="course-consent"
              aria-describedby="course-consent-hint"
              checked={consented}
              onChange={(event) => {
                setConsented(event.currentTarget.checked);
              }}
            />
            <span>{say('check.consent.yes')}</span>
          </label>
        </div>
      )}
      <SavingLine />
      {busy && <Waiting text={say('check.sending')} />}
      <ProblemNotice problem={problem} retry={sendOwn} />
      <RefusedNotice say={say} kind={refused} />
      <div class="actions">
        <Button busy={busy} onClick={send}>
          {say('check.send')}
        </Button>
        <SaveAndLeave />
      </div>
    </Page>
  );
};

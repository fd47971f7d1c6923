import type { ApplicantFile, ReturnOutcome } from '@vrijhaven/applications/client';
import { askedAgain, isAsked } from '@vrijhaven/applications/model';
import type { Question } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { ownAttachments } from '../attachment/attached';
import { askedIn } from '../flow/intake-state';
import { QuestionField } from '../question/question-field';
import { stepErrors } from '../question/step-errors';
import type { StepError } from '../question/step-errors';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { SaveAndLeave } from '../ui/save-and-leave';
import { SavingLine } from '../ui/saving-line';
import { Waiting } from '../ui/waiting';
import { useAskTexts } from './ask-texts';
import type { Say } from './ask-texts';

type Refused = Exclude<ReturnOutcome['kind'], 'done'>;

const NAMED: readonly string[] = ['RevisionConflict', 'CheckpointRefused', 'StateMismatch'];
const refusalKey = (refused: Refused) =>
  `refused.${NAMED.includes(refused) ? (refused as 'RevisionConflict' | 'CheckpointRefused' | 'StateMismatch') : 'other'}` as const;

/** The state says that something is asked, and nothing that asks has arrived: the server may hold it back. */
const NothingArrived = ({ say, onDone, busy }: { say: Say; onDone: () => void; busy: boolean }) => {
  const { go } = useIntake();
  return (
    <Notice kind="warn" title={say('none')}>
      <p>{say('none.text')}</p>
      <div class="actions">
        <Button
          onClick={() => {
            go({ name: 'messages' });
          }}
        >
          {say('none.messages')}
        </Button>
        <Button kind="secondary" busy={busy} onClick={onDone}>
          {say('none.done')}
        </Button>
      </div>
    </Notice>
  );
};

interface FormProps {
  readonly say: Say;
  readonly questions: readonly Question[];
  readonly busy: boolean;
  readonly onSend: () => void;
}

/** The questions as the form puts them, with what was said before. */
const AskForm = ({ say, questions, busy, onSend }: FormProps) => {
  const { state, t, dispatch } = useIntake();
  const [errors, setErrors] = useState<readonly StepError[]>([]);
  const errorText = (error: StepError): string => t(`error.${error.fault}`, { label: error.label });
  const pass = (): void => {
    const found = stepErrors({ key: 'ask', questions }, state.answers, state.texts?.questions ?? {});
    setErrors(found);
    if (found.length === 0) onSend();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        pass();
      }}
    >
      <ErrorSummary errors={errors.map((error) => ({ field: `q-${error.key}`, text: errorText(error) }))} />
      {questions.map((question) => {
        const error = errors.find(({ key }) => key === question.key);
        return (
          <QuestionField
            key={question.key}
            question={question}
            answer={state.answers[question.key]}
            error={error && errorText(error)}
            onAnswer={(answer) => {
              dispatch({ type: 'answered', key: question.key, answer });
            }}
          />
        );
      })}
      <SavingLine />
      <p class="hint">{say('same')}</p>
      <div class="actions">
        <Button submit busy={busy}>
          {say(busy ? 'sending' : 'send')}
        </Button>
        <SaveAndLeave />
      </div>
    </form>
  );
};

const Asked = ({ say, file }: { say: Say; file: ApplicantFile }) => {
  const { state, applicant, dispatch } = useIntake();
  const { reload } = useOpenFile();
  const { busy, problem, run } = useTask();
  const [refused, setRefused] = useState<Refused | null>(null);
  const { asked } = file;
  const questions = askedAgain(askedIn(state), asked?.questions ?? []).filter((each) => isAsked(each, state.answers));
  const send = (): void => {
    setRefused(null);
    run(async () => {
      const { kind } = await (await applicant()).returnWithAnswers(state.answers, ownAttachments(state.files));
      if (kind !== 'done') setRefused(kind);
      if (kind === 'done' || kind === 'StateMismatch') await reload();
    });
  };
  if (file.state !== 'incomplete') {
    return (
      <Notice kind={refused === null ? 'good' : 'warn'} title={say(refused === null ? 'sent' : 'refused')} alert>
        <p>{say(refused === null ? 'sent.text' : refusalKey(refused))}</p>
        <Button
          onClick={() => {
            dispatch({ type: 'settled', on: { name: 'home' } });
          }}
        >
          {say('sent.home')}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      {refused && (
        <Notice kind={refused === 'CheckpointRefused' ? 'danger' : 'warn'} title={say('refused')} alert>
          <p>{say(refusalKey(refused))}</p>
        </Notice>
      )}
      <ProblemNotice problem={problem} retry={send} />
      {asked === null ? (
        <NothingArrived say={say} onDone={send} busy={busy} />
      ) : (
        <>
          <p class="lead">{say('lead')}</p>
          {asked.text !== '' && (
            <section class="sheet">
              <h2>{say('words')}</h2>
              <p dir="auto" class="words">
                {asked.text}
              </p>
            </section>
          )}
          <AskForm say={say} questions={questions} busy={busy} onSend={send} />
        </>
      )}
    </>
  );
};

/** What the office asks once more: answered here, kept while it is answered, and sent with the way back in one step. */
export const AskPage = () => {
  const { state, t } = useIntake();
  const { say, retry } = useAskTexts(state.language);
  if (!state.file) return null;
  if (say === 'waiting') return <Waiting text={t('files.preparing')} />;
  if (say === 'failed') {
    return (
      <Page title={t('phase.incomplete')}>
        <ProblemNotice problem="offline" retry={retry} />
      </Page>
    );
  }
  return (
    <Page title={say('title')}>
      <Asked say={say} file={state.file} />
    </Page>
  );
};

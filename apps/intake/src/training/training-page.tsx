import { IntakeContext, useIntake } from '../session/intake-context';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { CertificatePart } from './certificate-part';
import { CheckPart } from './check-part';
import { OwnPart } from './own-part';
import { ReusePart } from './reuse-part';
import { SentPart } from './sent-part';
import { StepPart } from './step-part';
import type { Say } from './training-texts';
import { useCourseForm, useTrainingTexts } from './training-texts';

const Part = ({ at, say }: { at: string; say: Say }) => {
  if (at === 'reuse') return <ReusePart say={say} />;
  if (at === 'check') return <CheckPart say={say} />;
  if (at === 'sent') return <SentPart say={say} />;
  if (at.startsWith('step:')) return <StepPart say={say} at={at.slice('step:'.length)} />;
  if (at.startsWith('certificate:')) return <CertificatePart say={say} edition={at.slice('certificate:'.length)} />;
  return <OwnPart say={say} />;
};

/** Everything about courses. Its questions are drawn as the application's are, in words of its own. */
export const TrainingPage = ({ at }: { at: string }) => {
  const intake = useIntake();
  const { state, t } = intake;
  const { say, retry } = useTrainingTexts(state.language);
  const form = useCourseForm(state.language);
  if (say === 'failed' || form.questions === 'failed') {
    const again = (): void => {
      retry();
      form.retry();
    };
    return (
      <Page title={t('home.answers')} wide>
        <ProblemNotice problem="offline" retry={again} />
      </Page>
    );
  }
  if (say === 'waiting' || form.questions === 'waiting') {
    return (
      <main class="page wide">
        <Waiting text={t('files.preparing')} />
      </main>
    );
  }
  const texts = state.texts && { ...state.texts, questions: { ...state.texts.questions, ...form.questions } };
  return (
    <IntakeContext.Provider value={{ ...intake, state: { ...state, texts } }}>
      <Part at={at} say={say} />
    </IntakeContext.Provider>
  );
};

import { loadCourseTexts } from '@vrijhaven/training/model';
import { OWN_SENT } from '../entry/check-part';
import { FormFrame } from '../entry/form-frame';
import { useWords } from '../entry/use-words';
import { useIntake } from '../session/intake-context';
import { CertificatePart } from './certificate-part';
import { CheckPart } from './check-part';
import { InvitedPart } from './invited-part';
import { OwnPart } from './own-part';
import { ReusePart } from './reuse-part';
import { SentPart } from './sent-part';
import { StepPart } from './step-part';
import type { Say } from './training-texts';
import { useTrainingTexts } from './training-texts';

const Part = ({ at, say }: { at: string; say: Say }) => {
  if (at === 'reuse') return <ReusePart say={say} />;
  if (at === 'check') return <CheckPart say={say} />;
  if (at === 'invited') return <InvitedPart say={say} />;
  if (at === 'sent') return <SentPart say={say} />;
  if (at.startsWith('step:')) return <StepPart say={say} at={at.slice('step:'.length)} />;
  if (at.startsWith('change:')) return <StepPart say={say} at={at.slice('change:'.length)} only />;
  if (at.startsWith('certificate:')) return <CertificatePart say={say} edition={at.slice('certificate:'.length)} />;
  return <OwnPart say={say} sent={at === OWN_SENT} />;
};

/** Everything about courses. */
export const TrainingPage = ({ at }: { at: string }) => {
  const { state, t } = useIntake();
  const page = useTrainingTexts(state.language);
  const form = useWords(loadCourseTexts, state.language);
  return (
    <FormFrame title={t('home.answers')} page={page} form={form}>
      {(say) => <Part at={at} say={say} />}
    </FormFrame>
  );
};

import { createOwnTraining, readInvitation } from '@vrijhaven/training/client';
import { CheckPart as EntryCheck } from '../entry/check-part';
import { StepAnswers } from '../entry/step-answers';
import { useIntake } from '../session/intake-context';
import { Page } from '../ui/page';
import { RefusedNotice } from './refused-notice';
import { stageOf, stepsOf } from './stages';
import type { Say } from './training-texts';

/** Everything that was answered, the one consent that it needs, and the way out. */
export const CheckPart = ({ say }: { say: Say }) => {
  const { state, applicant } = useIntake();
  const { entry } = state;
  if (!entry) return <Page title={say('title')}>{null}</Page>;
  const applies = stageOf(entry) === 'applying';
  const sendOwn = async (): Promise<{ readonly kind: string }> => {
    const own = createOwnTraining((await applicant()).session());
    if (!applies) return own.answer({ edition: entry.about, answers: entry.answers });
    const invitation = readInvitation(entry.invitation ?? '');
    const invited = invitation && (await own.invited(invitation));
    if (invited) return own.enrol({ edition: invited, answers: entry.answers, invitation });
    const edition = (await own.load()).open.find(({ id }) => id === entry.about);
    return edition ? own.enrol({ edition, answers: entry.answers }) : { kind: 'NotFound' };
  };
  return (
    <EntryCheck
      entry={entry}
      words={{
        title: say('check.title'),
        lead: say('check.lead'),
        send: say('check.send'),
        sending: say('check.sending'),
      }}
      consent={
        applies
          ? {
              title: say('check.consent'),
              hint: say('check.consent.text'),
              text: say('check.consent.yes'),
              needed: say('check.consent.needed'),
            }
          : undefined
      }
      sendOwn={sendOwn}
      refusal={(kind) => <RefusedNotice say={say} kind={kind} />}
    >
      {stepsOf(entry).map((step) => (
        <StepAnswers key={step.key} entry={entry} step={step} />
      ))}
    </EntryCheck>
  );
};

import type { EntryProgramme } from '@vrijhaven/domain';
import { useState } from 'preact/hooks';
import { Confirm } from '../answer/confirm';
import { useBeginAsk } from '../pairing/use-begin-ask';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import type { Say } from './referral-texts';

interface Props {
  say: Say;
  programme: EntryProgramme;
  /** Out of sight for now, or for good. */
  onGone: (how: 'later.done' | 'no.done') => void;
}

/** "You could …": leads to the form, is put off, or taken away by a signed word of its reader. */
export const ReferralCard = ({ say, programme, onGone }: Props) => {
  const { applicant, go } = useIntake();
  const { begin } = useBeginAsk();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useTask();
  const { reload } = useOpenFile();
  const decline = (): void => {
    run(async () => {
      const { kind } = await (await applicant()).recordConsent(`referral:${programme}`, false);
      setRefused(kind !== 'done');
      if (kind !== 'done') return;
      await reload();
      onGone('no.done');
    });
  };
  return (
    <section class="sheet">
      <h2>{say(programme)}</h2>
      <p>{say(`${programme}.text`)}</p>
      <p>{say('free')}</p>
      <div class="actions">
        <Button
          onClick={() => {
            if (programme === 'training') go({ name: 'training', at: 'own' });
            else begin();
          }}
        >
          {say(`${programme}.go`)}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            onGone('later.done');
          }}
        >
          {say('later')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            setAsking(true);
          }}
        >
          {say('no')}
        </Button>
      </div>
      <ProblemNotice problem={problem} />
      {refused && <Notice kind="warn" title={say('refused')} alert />}
      {asking && (
        <Confirm
          title={say('no.title')}
          yes={say('no')}
          no={say('keep')}
          busy={busy}
          onYes={decline}
          onNo={() => {
            setAsking(false);
          }}
        >
          <p>{say('no.text')}</p>
        </Confirm>
      )}
    </section>
  );
};

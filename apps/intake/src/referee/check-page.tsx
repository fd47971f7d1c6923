import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { saidInWords } from './question-codes';
import type { RefereeState } from './referee-state';
import { hasSaid } from './referee-state';
import type { Say } from './referee-texts';
import { UnsentNotice } from './unsent-notice';
import { useSending } from './use-sending';

/** All that was said, once more, before it cannot be changed. */
export const CheckPage = ({ say, referee }: { say: Say; referee: RefereeState }) => {
  const { go } = useIntake();
  const { busy, problem, unsent, send } = useSending();
  const { letter, words } = referee;
  const sendWords = (): void => {
    send(words);
  };
  return (
    <Page title={say('check.title')} wide>
      <p class="lead">{say('check.lead')}</p>
      {!hasSaid(referee) && (
        <Notice>
          <p>{say('check.empty')}</p>
        </Notice>
      )}
      <section class="answers">
        <dl>
          {letter.questions.map((question) => {
            const said = saidInWords(say, question, words[question]);
            return (
              <div class="answer" key={question}>
                <dt>{say(`q.${question}`)}</dt>
                {said === undefined ? (
                  <dd class="none">{say('check.none')}</dd>
                ) : (
                  <dd dir="auto" class="said">
                    {said}
                  </dd>
                )}
              </div>
            );
          })}
        </dl>
      </section>
      <UnsentNotice say={say} unsent={unsent} />
      <ProblemNotice problem={problem} retry={sendWords} />
      <div class="actions">
        <Button busy={busy} onClick={sendWords}>
          {say(busy ? 'sending' : 'send')}
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            go({ name: 'letter', part: 'answer' });
          }}
        >
          {say('change')}
        </Button>
      </div>
    </Page>
  );
};

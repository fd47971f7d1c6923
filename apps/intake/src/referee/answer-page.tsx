import type { LetterQuestion } from '@vrijhaven/selection/model';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { LetterQuestionField } from './letter-question';
import type { RefereeState } from './referee-state';
import type { Say } from './referee-texts';

const Told = ({ say, referee: { letter } }: { say: Say; referee: RefereeState }) => {
  const { state } = useIntake();
  const { organisation, name, told } = letter;
  return (
    <>
      <section class="sheet">
        <h2>{say('who')}</h2>
        <p>{say('who.text', { organisation })}</p>
        <h2>{say('about')}</h2>
        <p>{name === '' ? say('about.unnamed') : say('about.named', { name })}</p>
      </section>
      <section class="sheet">
        <h2>{say('told')}</h2>
        {told === '' ? (
          <p>{say('told.none')}</p>
        ) : (
          <>
            <p class="hint">{say('told.hint')}</p>
            <blockquote class="told" dir="auto">
              {told}
            </blockquote>
          </>
        )}
      </section>
      <h2>{say('happens')}</h2>
      <ul>
        <li>{say('happens.sealed')}</li>
        <li>{say('happens.others')}</li>
        <li>{say('happens.once', { until: dayText(state.language, letter.until) })}</li>
        <li>{say('happens.free')}</li>
      </ul>
    </>
  );
};

/** Who asks, what may be known, what happens with the answer, and the questions. */
export const AnswerPage = ({ say, referee }: { say: Say; referee: RefereeState }) => {
  const { dispatch, go } = useIntake();
  const { letter, words } = referee;
  const answer = (key: LetterQuestion, said: string): void => {
    const { [key]: _before, ...others } = words;
    dispatch({ type: 'refereeSaid', words: said === '' ? others : { ...words, [key]: said } });
  };
  return (
    <Page title={say('title')} wide>
      <p class="lead">{say('lead', { organisation: letter.organisation })}</p>
      <Told say={say} referee={referee} />
      <h2>{say('questions')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go({ name: 'letter', part: 'check' });
        }}
      >
        {letter.questions.map((question) => (
          <LetterQuestionField key={question} say={say} question={question} said={words[question]} onAnswer={answer} />
        ))}
        <div class="actions">
          <Button submit>{say('check')}</Button>
          <Button
            kind="quiet"
            onClick={() => {
              go({ name: 'letter', part: 'decline' });
            }}
          >
            {say('decline')}
          </Button>
        </div>
      </form>
    </Page>
  );
};

import type { HoldingsView } from '@vrijhaven/applications/client';
import { useEffect, useState } from 'preact/hooks';
import { cityName } from '../flow/city-name';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { useConsentTexts } from './consent-texts';
import type { Say } from './consent-texts';
import { SubjectCard } from './subject-card';
import { subjectsOf } from './subjects';
import type { Subject } from './subjects';

const idOf = (subject: string): string => `consent-${subject.replace(':', '-')}`;

const Tasks = ({ say, tasks }: { say: Say; tasks: readonly Subject[] }) => (
  <section class="sheet">
    <h2>{say('tasks')}</h2>
    {tasks.length === 0 && <p>{say('tasks.none')}</p>}
    <ul>
      {tasks.map(({ about, kind, subject }) => (
        <li key={subject}>
          <button
            type="button"
            class="link"
            onClick={() => {
              document.getElementById(idOf(subject))?.focus();
            }}
          >
            {kind === 'city'
              ? say('task.city', { city: cityName(about) })
              : say('task.referee', { name: about === '' ? say('referee.unnamed') : about })}
          </button>
        </li>
      ))}
    </ul>
  </section>
);

const Filled = ({ say }: { say: Say }) => {
  const { state, t, go, applicant } = useIntake();
  const [holdings, setHoldings] = useState<HoldingsView | null>(null);
  const { problem, run } = useTask();
  const file = state.file;
  // Anew after each word: what a city holds ends with it.
  const look = (): void => run(async () => setHoldings(await (await applicant()).holdings()));
  useEffect(look, [file?.consents]);
  const subjects = file ? subjectsOf(file) : [];
  const cards = (kind: Subject['kind']) =>
    subjects
      .filter((each) => each.kind === kind)
      .map((each) => (
        <SubjectCard key={each.subject} id={idOf(each.subject)} say={say} subject={each} holdings={holdings} />
      ));
  const [referees, cities] = [cards('referee'), cards('city')];
  return (
    <Page title={t('home.consents')} wide>
      <p class="lead">{say('lead')}</p>
      <Tasks say={say} tasks={subjects.filter(({ waits }) => waits)} />
      <h2>{say('cities')}</h2>
      {cities.length === 0 && <p>{say('cities.none')}</p>}
      {cities}
      {referees.length > 0 && <h2>{say('referees')}</h2>}
      {referees}
      <h2>{say('general')}</h2>
      {cards('standing')}
      <h2>{say('others')}</h2>
      {cards('referral')}
      <ProblemNotice problem={problem} retry={look} />
      <Button
        kind="secondary"
        onClick={() => {
          go({ name: 'holders' });
        }}
      >
        {say('holds.all')}
      </Button>
    </Page>
  );
};

/** Every consent on one page: what it allows, what the person has said, what follows from saying otherwise. */
export const MyConsentsPage = () => {
  const { state, t } = useIntake();
  const { say, retry } = useConsentTexts(state.language);
  if (typeof say === 'function') return <Filled say={say} />;
  return (
    <Page title={t('home.consents')} wide>
      {say === 'waiting' ? <Waiting text={t('files.preparing')} /> : <ProblemNotice problem="offline" retry={retry} />}
    </Page>
  );
};

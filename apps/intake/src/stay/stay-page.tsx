import { PRESENT, WORKABLE } from '@vrijhaven/shelter-city/model';
import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { useOpenFile } from '../session/use-open-file';
import { useTask } from '../session/use-task';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { Waiting } from '../ui/waiting';
import { DaysCard } from './days-card';
import { MoveCard } from './move-card';
import { NotesCard } from './notes-card';
import { PlanCard } from './plan-card';
import { StayCard } from './stay-card';
import type { Say } from './stay-texts';
import { useStayTexts } from './stay-texts';
import { useStay } from './use-stay';

const Filled = ({ say }: { say: Say }) => {
  const { state } = useIntake();
  const { opened, load, problem } = useStay();
  const { reload } = useOpenFile();
  const after = useTask();
  const [said, setSaid] = useState<string>();
  // An answer to a city changes the consents of the file as well.
  const refresh = (): void => {
    load();
    after.run(reload);
  };
  if (!opened) {
    return problem ? <ProblemNotice problem={problem} retry={load} /> : <Waiting text={say('opening')} />;
  }
  const { seen, own, stayLog, exitLog, record, items } = opened;
  const held = state.file?.state === 'safetyHold';
  const current = seen.stays.find((stay) => PRESENT.includes(stay.state));
  const asked = seen.stays.filter((stay) => WORKABLE.includes(stay.state) && !stay.goesOn);
  return (
    <>
      <ProblemNotice problem={problem ?? after.problem} retry={refresh} />
      {held && (
        <Notice kind="warn" title={say('held')}>
          <p>{say('held.text')}</p>
        </Notice>
      )}
      {said !== undefined && <Notice kind="good" title={said} alert />}
      {seen.moves.map((move) => (
        <MoveCard
          key={move.id}
          {...{ say, own, move, held }}
          done={(text) => {
            setSaid(text);
            refresh();
          }}
          refresh={refresh}
        />
      ))}
      {seen.stays.length === 0 && <p class="empty">{say('none')}</p>}
      {(current ? [current, ...seen.stays.filter((stay) => stay !== current)] : seen.stays).map((stay) => (
        <StayCard key={stay.id} {...{ say, stay, items }} />
      ))}
      {seen.stays.length > 0 && (
        <>
          <NotesCard {...{ say, log: stayLog, record, items }} />
          <PlanCard {...{ say, log: exitLog, record, items, refresh }} />
        </>
      )}
      {asked.map((stay) => (
        <DaysCard key={stay.id} {...{ say, own, stay, refresh }} />
      ))}
    </>
  );
};

/** A guest's stay: where and when, what is arranged, what was written for them, and their own word on what comes next. */
export const StayPage = () => {
  const { state, t } = useIntake();
  const { say, retry } = useStayTexts(state.language);
  if (typeof say === 'function')
    return (
      <Page title={say('title')} wide>
        <p class="lead">{say('lead')}</p>
        <Filled say={say} />
      </Page>
    );
  return say === 'waiting' ? (
    <main class="page wide">
      <Waiting text={t('files.preparing')} />
    </main>
  ) : (
    <Page title={t('phase.placed')} wide>
      <ProblemNotice problem="offline" retry={retry} />
    </Page>
  );
};

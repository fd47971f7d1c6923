import { useEffect, useRef, useState } from 'react';
import { dayOf } from '@vrijhaven/domain';
import type { Appraisal } from '@vrijhaven/training/model';
import { standingOf, tasksInOrder } from '@vrijhaven/training/model';
import { Button, Dialog, formatDay, IconButton, Notice, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import type { OpenedEdition, Person } from '../edition/opened';
import { NominationProof } from '../nomination/nomination-proof';
import { useTitles } from '../use-titles';
import { trainingWords } from '../words';
import { actsFor, type Act } from './acts';
import { AppraisalPart, type AppraisalDrafts } from '../appraisal/appraisal-part';
import { CourseAnswers } from './course-answers';
import { CriteriaList } from './criteria-marks';
import { DecideDialog } from './decide-dialog';
import { HistoryList } from './history-list';
import { MessagesPart } from './messages-part';
import { StateCell } from './state-cell';
import { peopleWords } from './words';

interface Props {
  opened: OpenedEdition;
  people: readonly Person[];
  at: string;
  onGo: (enrolment: string) => void;
  onClose: () => void;
  drafts: AppraisalDrafts;
  onDraft: (enrolment: string, draft: Appraisal | undefined) => void;
  reload: () => void;
  reloadAll: () => void;
}

/** One person's file beside the list: what they wrote, what happened, what can be done; then on to the next. */
export const PersonFile = ({ opened, people, at, onGo, onClose, drafts, onDraft, reload, reloadAll }: Props) => {
  const t = useMessages(peopleWords);
  const words = useMessages(trainingWords);
  const language = useLanguage();
  const [deciding, setDeciding] = useState<Act>();
  const top = useRef<HTMLDivElement>(null);
  // Whoever comes next is read from the beginning.
  useEffect(() => {
    top.current?.parentElement?.scrollTo({ top: 0 });
  }, [at]);
  const place = people.findIndex(({ enrolment }) => enrolment.id === at);
  const person = people[place];
  if (!person) return null;
  const { enrolment, participant, name } = person;
  const [next, previous] = [people[place + 1], people[place - 1]];
  const acts = actsFor([person]);
  return (
    <Dialog
      side
      keeps
      title={name}
      isOpen
      onClose={onClose}
      actions={
        <>
          <span className="vh-row vh-grow">
            <IconButton
              icon="up"
              label={t('file.previous')}
              disabled={!previous}
              onClick={() => previous && onGo(previous.enrolment.id)}
            />
            <IconButton
              icon="down"
              label={t('file.next')}
              disabled={!next}
              onClick={() => next && onGo(next.enrolment.id)}
            />
            <span className="vh-small vh-muted">{t('file.place', { at: place + 1, of: people.length })}</span>
          </span>
          {acts.map((act, order) => (
            <Button
              key={act}
              small
              kind={act === 'notSelected' ? 'danger' : order === 0 ? 'primary' : 'plain'}
              onClick={() => setDeciding(act)}
            >
              {t(`act.${act}`)}
            </Button>
          ))}
        </>
      }
    >
      {!participant.intact && (
        <Notice tone="danger" live>
          {t('broken')}
        </Notice>
      )}
      <div className="vh-stack-tight" ref={top}>
        <StateCell enrolment={enrolment} />
        <p className="vh-small vh-muted">
          {t('file.since', {
            day: formatDay(enrolment.enrolledOn, language),
            origin: words(`origin.${enrolment.origin}`),
          })}
        </p>
        <NominationProof person={person} edition={opened.file.edition} />
        {participant.takenBackOn !== null && (
          <Notice tone="warn" title={t('file.takenBack')}>
            {t('file.takenBack.what', { day: formatDay(participant.takenBackOn, language) })}
          </Notice>
        )}
      </div>
      <section className="vh-stack-tight">
        <h3>{t('file.criteria')}</h3>
        <CriteriaList person={person} edition={opened.file.edition} />
        <p className="vh-small vh-muted">{t('file.judge')}</p>
      </section>
      <section className="vh-stack-tight">
        <h3>{t('file.answers')}</h3>
        <CourseAnswers answers={participant.answers} />
      </section>
      <AppraisalPart
        key={`appraisal-${enrolment.id}`}
        {...{ opened, person, drafts, onDraft }}
        reload={reloadAll}
        onNext={next && (() => onGo(next.enrolment.id))}
      />
      <TasksPart opened={opened} person={person} />
      <MessagesPart key={enrolment.id} person={person} edition={opened.file.edition.id} reload={reloadAll} />
      <section className="vh-stack-tight">
        <h3>{t('file.history')}</h3>
        <HistoryList opened={opened} enrolment={enrolment.id} />
      </section>
      {deciding && (
        <DecideDialog
          opened={opened}
          people={[person]}
          to={deciding}
          onClose={() => setDeciding(undefined)}
          onDone={() => {
            setDeciding(undefined);
            reload();
            // [Note: save and next] reading goes on where it was.
            if (next) onGo(next.enrolment.id);
          }}
          reload={reload}
        />
      )}
    </Dialog>
  );
};

const TONES = { done: 'good', late: 'danger', soon: 'waiting', ahead: 'neutral' } as const;

const TasksPart = ({ opened, person }: { opened: OpenedEdition; person: Person }) => {
  const t = useMessages(peopleWords);
  const titleOf = useTitles();
  const { tasks } = opened.file.edition;
  const shows = ['accepted', 'travelReady', 'attended', 'followUp'].includes(person.enrolment.state);
  if (!shows || tasks.length === 0) return null;
  const done = new Set(person.enrolment.tasksDone);
  return (
    <section className="vh-stack-tight">
      <h3>{t('file.tasks')}</h3>
      <ul className="vh-plan">
        {tasksInOrder(tasks).map((task) => {
          const standing = standingOf(task, done, dayOf(new Date()));
          return (
            <li key={task.id}>
              <span className="vh-grow" dir="auto">
                {titleOf(task.title)}
              </span>
              <Pill tone={TONES[standing]}>{t(`file.task.${standing}`)}</Pill>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

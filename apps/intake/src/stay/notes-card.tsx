import type { LogView } from '@vrijhaven/applications/client';
import { DEPARTURE_OUTCOMES } from '@vrijhaven/shelter-city/model';
import type { ChecklistTexts } from '@vrijhaven/shelter-city/model';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import { closedDays, notesOf } from './notes-of';
import type { Note, NoteGroup } from './notes-of';
import type { Say } from './stay-texts';

export const NoteText = ({ say, note }: { say: Say; note: Note }) => {
  const { language } = useIntake().state;
  const outcome = DEPARTURE_OUTCOMES.find((each) => each === note.outcome);
  return (
    <>
      <p class="small">{dayText(language, note.day)}</p>
      {outcome && <p>{say(`outcome.${outcome}`)}</p>}
      {note.text !== '' && (
        <p dir="auto" class="words">
          {note.text}
        </p>
      )}
    </>
  );
};

interface GroupProps {
  say: Say;
  group: NoteGroup;
  items: ChecklistTexts;
}

const Group = ({ say, group: { about, notes }, items }: GroupProps) => {
  const [newest, ...earlier] = notes;
  // Of what belongs to one thing the newest counts; other notes stand beside each other.
  const [shown, behind] = about === 'other' || !newest ? [notes, []] : [[newest], earlier];
  return (
    <>
      <h3>{about === 'other' ? say('notes.other') : items[about]}</h3>
      {shown.map((note, at) => (
        <NoteText key={at} say={say} note={note} />
      ))}
      {behind.length > 0 && (
        <details>
          <summary>{say('notes.earlier')}</summary>
          {behind.map((note, at) => (
            <NoteText key={at} say={say} note={note} />
          ))}
        </details>
      )}
    </>
  );
};

interface LogProps {
  say: Say;
  log: LogView;
  record: string;
  items: ChecklistTexts;
}

/** What others wrote in a log; where it does not hold together, that first. */
export const TheirNotes = ({ say, log, record, items }: LogProps) => {
  const { language } = useIntake().state;
  return (
    <>
      {!log.chained && (
        <Notice kind="danger" title={say('notes.broken')} alert>
          <p>{say('notes.broken.text')}</p>
        </Notice>
      )}
      {closedDays(log).map((day, at) => (
        <Notice key={at} kind="danger" title={say('note.closed', { day: dayText(language, day) })} />
      ))}
      {notesOf(log, record).map((group) => (
        <Group key={group.about} {...{ say, group, items }} />
      ))}
    </>
  );
};

/** Address, journey and all else that was noted about the stay. */
export const NotesCard = (props: LogProps) => (
  <section class="sheet">
    <h2>{props.say('notes')}</h2>
    <p class="hint">{props.say('notes.lead')}</p>
    {props.log.entries.length === 0 && <p>{props.say('notes.none')}</p>}
    <TheirNotes {...props} />
  </section>
);

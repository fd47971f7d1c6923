import { useState } from 'react';
import { dayOf } from '@vrijhaven/domain';
import type { EnrolmentReason } from '@vrijhaven/training/model';
import { lastDayOf, REASONS_FOR } from '@vrijhaven/training/model';
import {
  formatDay,
  FormDialog,
  Notice,
  Progress,
  SelectField,
  TextArea,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { countsOf } from '../editions/counts';
import type { OpenedEdition, Person } from '../edition/opened';
import { useTrainingDesk } from '../port';
import { refusalWord } from '../refused-notice';
import { trainingWords } from '../words';
import type { Act } from './acts';
import { before, decideAll, type Undone } from './decide';
import { peopleWords } from './words';

interface Props {
  opened: OpenedEdition;
  people: readonly Person[];
  to: Act;
  onClose: () => void;
  onDone: () => void;
  reload: () => void;
}

/** One decision about one person or many, with what it means for them before it is made. */
export const DecideDialog = ({ opened, people, to, onClose, onDone, reload }: Props) => {
  const t = useMessages(peopleWords);
  const words = useMessages(trainingWords);
  const language = useLanguage();
  const { training } = useTrainingDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const { edition, enrolments } = opened.file;
  const reasons = REASONS_FOR[to] ?? [];
  const [reason, setReason] = useState<EnrolmentReason | undefined>(reasons[0]);
  const [message, setMessage] = useState('');
  const [done, setDone] = useState(0);
  const [undone, setUndone] = useState<readonly Undone[]>([]);
  const [only] = people;
  const today = dayOf(new Date());
  const expires = formatDay(lastDayOf(today, edition.offerDays, edition.startsOn), language);
  const earlier = to === 'offered' && people.length === 1 && only ? before(opened, only.enrolment.id).couldBeAsked : 0;

  const go = async () => {
    setUndone([]);
    const decision = { to, message, ...(reason === undefined ? {} : { reason }) };
    const left = await run(() => decideAll(training, opened, people, decision, setDone));
    if (left === undefined) {
      reload();
      return;
    }
    const count = people.length - left.length;
    if (count > 0) toast({ tone: 'good', text: t('decide.done', { count, state: words(`state.${to}`) }) });
    if (left.length === 0) onDone();
    else {
      setUndone(left);
      reload();
    }
  };

  return (
    <FormDialog
      title={people.length === 1 ? (only?.name ?? '') : t('decide.title', { count: people.length, name: '' })}
      act={t(`decide.go.${to}`)}
      busy={busy}
      disabled={undone.length > 0}
      danger={to === 'notSelected'}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t(`decide.${to}`, { day: expires })}</p>
      {to === 'offered' && (
        <p className="vh-strong">{t('decide.free', { count: countsOf(enrolments, edition.seats).free })}</p>
      )}
      {earlier > 0 && <Notice tone="warn">{t('decide.before', { count: earlier })}</Notice>}
      {reasons.length > 1 && reason !== undefined && (
        <SelectField
          label={t('decide.reason')}
          hint={t('decide.reason.hint')}
          value={reason}
          options={reasons.map((value) => ({ value, label: words(`reason.${value}`) }))}
          onChange={setReason}
        />
      )}
      <TextArea
        label={t('decide.message')}
        hint={t('decide.message.hint')}
        value={message}
        dir="auto"
        onChange={setMessage}
      />
      {busy && people.length > 1 && (
        <Progress label={t('decide.working', { done, of: people.length })} value={done / people.length} />
      )}
      {undone.length > 0 && (
        <Notice tone="warn" title={t('decide.someNot', { count: undone.length })} live>
          <ul>
            {undone.map(({ person, kind }) => (
              <li key={person.enrolment.id}>
                <bdi className="vh-strong">{person.name}</bdi> – {words(`refused.${refusalWord(kind)}`)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </FormDialog>
  );
};

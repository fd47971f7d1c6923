import { useState } from 'react';
import { addDays, isDay, LANGUAGE_NAMES, LANGUAGES, type Language } from '@vrijhaven/domain';
import type { EditionView } from '@vrijhaven/training/client';
import { isModuleDay, isTaskDay, MAX_MODULES, MAX_TASKS, MAX_TITLE } from '@vrijhaven/training/model';
import {
  Button,
  FormDialog,
  IconButton,
  Notice,
  SelectField,
  TextField,
  useAct,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { filledIn } from '../editions/draft';
import { editionWords } from '../editions/words';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { trainingWords } from '../words';

interface Line {
  readonly key: string;
  readonly id?: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly day: string;
}

const EMPTY = { en: '', nl: '', fr: '', es: '', ar: '' } as const;

const isFilled = ({ title, day }: Line): boolean => title.en.trim() !== '' && isDay(day);

interface Props {
  edition: EditionView;
  onClose: () => void;
  onDone: () => void;
}

/** All modules and tasks at once; saving puts them in the place of those before. */
export const PlanForm = ({ edition, onClose, onDone }: Props) => {
  const t = useMessages(editionWords);
  const words = useMessages(trainingWords);
  const { training } = useTrainingDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [naming, setNaming] = useState<Language>('en');
  const [modules, setModules] = useState<readonly Line[]>(
    edition.modules.map(({ id, title, day }) => ({ key: id, id, title: { ...title }, day })),
  );
  const [tasks, setTasks] = useState<readonly Line[]>(
    edition.tasks.map(({ id, title, dueOn }) => ({ key: id, id, title: { ...title }, day: dueOn })),
  );
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<string>();
  const lines = [...modules, ...tasks];
  const modulesFit = modules.every(({ day }) => !isDay(day) || isModuleDay(day, edition));
  const tasksFit = tasks.every(({ day }) => !isDay(day) || isTaskDay(day, edition));

  const save = async () => {
    setTried(true);
    if (!lines.every(isFilled) || !modulesFit || !tasksFit) return;
    const sent = ({ id, title }: Line) => ({ ...(id === undefined ? {} : { id }), title: filledIn(title) });
    const byDay = (a: Line, b: Line) => a.day.localeCompare(b.day);
    const outcome = await run(() =>
      training.plan({
        id: edition.id,
        version: edition.version,
        modules: modules.toSorted(byDay).map((line) => ({ ...sent(line), day: line.day })),
        tasks: tasks.toSorted(byDay).map((line) => ({ ...sent(line), dueOn: line.day })),
      }),
    );
    setRefused(outcome?.kind);
    if (outcome?.kind !== 'done') return;
    toast({ tone: 'good', text: words('saved') });
    onDone();
  };

  return (
    <FormDialog
      title={t('plan.title')}
      act={t('form.save')}
      busy={busy}
      wide
      keeps
      onAct={() => void save()}
      onClose={onClose}
    >
      <SelectField
        label={t('plan.language')}
        hint={t('plan.language.hint')}
        value={naming}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={setNaming}
      />
      <Lines
        title={t('plan.modules')}
        dayLabel={t('plan.day')}
        addLabel={t('plan.addModule')}
        most={MAX_MODULES}
        range={{ min: edition.startsOn, max: edition.endsOn }}
        {...{ naming, lines: modules, onChange: setModules }}
      />
      <Lines
        title={t('plan.tasks')}
        dayLabel={t('plan.due')}
        addLabel={t('plan.addTask')}
        most={MAX_TASKS}
        range={{ max: addDays(edition.startsOn, -1) }}
        {...{ naming, lines: tasks, onChange: setTasks }}
      />
      {tried && !lines.every(isFilled) && <Notice tone="warn">{t('plan.unnamed')}</Notice>}
      {!modulesFit && <Notice tone="warn">{t('plan.moduleDay')}</Notice>}
      {!tasksFit && <Notice tone="warn">{t('plan.taskDay')}</Notice>}
      <RefusedNotice kind={refused} />
    </FormDialog>
  );
};

interface LinesProps {
  title: string;
  dayLabel: string;
  addLabel: string;
  most: number;
  range: { readonly min?: string; readonly max: string };
  naming: Language;
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
}

const Lines = ({ title, dayLabel, addLabel, most, range, naming, lines, onChange }: LinesProps) => {
  const t = useMessages(editionWords);
  const change = (key: string, part: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  return (
    <fieldset className="vh-stack-tight">
      <legend className="vh-strong">{title}</legend>
      {lines.map((line) => (
        <div key={line.key} className="vh-plan-line">
          <TextField
            label={`${t('plan.name')} · ${LANGUAGE_NAMES[naming]}`}
            value={line.title[naming]}
            placeholder={naming === 'en' ? '' : line.title.en}
            maxLength={MAX_TITLE}
            dir="auto"
            onChange={(words) => change(line.key, { title: { ...line.title, [naming]: words } })}
          />
          <TextField
            label={dayLabel}
            type="date"
            {...range}
            value={line.day}
            onChange={(day) => change(line.key, { day })}
          />
          <IconButton
            icon="close"
            label={t('plan.remove', { name: line.title.en })}
            onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
          />
        </div>
      ))}
      {lines.length < most && (
        <Button
          small
          icon="plus"
          onClick={() => onChange([...lines, { key: crypto.randomUUID(), title: EMPTY, day: lines.at(-1)?.day ?? '' }])}
        >
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
};

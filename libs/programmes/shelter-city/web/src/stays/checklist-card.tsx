import { useState } from 'react';
import { dayOf } from '@vrijhaven/domain';
import { useRoles } from '@vrijhaven/organisation/web';
import type { ItemView, StayFile } from '@vrijhaven/shelter-city/client';
import { dueOf, isLate, ITEM_STATES, itemOf, STAGES, WORKABLE } from '@vrijhaven/shelter-city/model';
import type { ItemState, Stage } from '@vrijhaven/shelter-city/model';
import {
  Button,
  Card,
  Dialog,
  formatDay,
  Notice,
  Pill,
  Progress,
  SelectField,
  TextArea,
  TextField,
  uiWords,
  useAct,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import type { OpenedStay } from './stay-page';
import { useChecklistTexts } from './use-stay-texts';
import { stayWords } from './words';

const TONES = { todo: 'neutral', done: 'good', notNeeded: 'done', refused: 'waiting' } as const;

interface Props extends Pick<OpenedStay, 'stay' | 'entries'> {
  readonly reload: () => void;
}

/** What is seen to, by stage. */
export const ChecklistCard = ({ stay, entries, reload }: Props) => {
  const t = useMessages(stayWords);
  const [working, setWorking] = useState<ItemView>();
  const done = stay.items.filter(({ state }) => state !== 'todo').length;
  const all = stay.items.length;
  return (
    <Card title={t('checklist')}>
      <div className="vh-stack">
        <Progress label={t('progress', { done, all })} value={done / all} />
        {STAGES.map((stage) => (
          <StageList key={stage} stage={stage} stay={stay} onWork={setWorking} />
        ))}
      </div>
      {working && (
        <ItemDialog
          stay={stay}
          item={working}
          notes={entries.flatMap((entry) => {
            if (entry.status !== 'open' || entry.content.kind !== 'item') return [];
            const { code, text } = entry.content;
            return code === working.code && typeof text === 'string' ? [text] : [];
          })}
          onClose={() => setWorking(undefined)}
          onDone={reload}
        />
      )}
    </Card>
  );
};

const StageList = ({ stage, stay, onWork }: { stage: Stage; stay: StayFile; onWork: (item: ItemView) => void }) => {
  const t = useMessages(stayWords);
  const texts = useChecklistTexts();
  const language = useLanguage();
  const roles = useRoles();
  const today = dayOf(new Date());
  return (
    <section className="vh-stack-tight">
      <h3>{texts[`stage.${stage}`]}</h3>
      <ul className="vh-plain-list vh-stack-tight">
        {stay.items
          .filter(({ code }) => itemOf(code).stage === stage)
          .map((item) => {
            const day = formatDay(dueOf(item, stay.period), language);
            const mayWork = WORKABLE.includes(stay.state) && itemOf(item.code).by.some((role) => roles.includes(role));
            return (
              <li key={item.code} className="vh-row">
                <span className="vh-grow">
                  {texts[item.code] ?? item.code}
                  <span className="vh-muted vh-small">
                    {' '}
                    {item.state === 'todo' && t(isLate(item, stay.period, today) ? 'late.item' : 'due', { day })}
                  </span>
                </span>
                <Pill tone={TONES[item.state]}>{t(`state.${item.state}`)}</Pill>
                {mayWork && (
                  <Button
                    small
                    kind="quiet"
                    className="vh-no-print"
                    onClick={() => onWork(item)}
                    aria-label={`${t('open')}: ${texts[item.code] ?? item.code}`}
                  >
                    {t('open')}
                  </Button>
                )}
              </li>
            );
          })}
      </ul>
    </section>
  );
};

interface ItemProps {
  readonly stay: StayFile;
  readonly item: ItemView;
  readonly notes: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const ItemDialog = ({ stay, item, notes, onClose, onDone }: ItemProps) => {
  const t = useMessages(stayWords);
  const ui = useMessages(uiWords);
  const texts = useChecklistTexts();
  const { stays } = useShelterCityDesk();
  const { busy, run } = useAct();
  const [state, setState] = useState<ItemState>(item.state);
  const [due, setDue] = useState(item.due ?? '');
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<string>();

  const save = async () => {
    const { code, version } = item;
    const outcome = await run(() =>
      stays.workItem({
        ...{ residency: stay.id, application: stay.application, code, state, version, due: due === '' ? null : due },
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      }),
    );
    if (outcome === undefined) return;
    onDone();
    if (outcome.kind === 'done') onClose();
    else setRefused(outcome.kind);
  };
  return (
    <Dialog
      title={texts[item.code] ?? item.code}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void save()}>
            {t('item.save')}
          </Button>
        </>
      }
    >
      <p className="vh-muted">{texts[`${item.code}.hint`]}</p>
      {notes.map((text, at) => (
        <p key={at} dir="auto" className="vh-prose">
          {text}
        </p>
      ))}
      <SelectField
        label={t('item.state')}
        value={state}
        options={ITEM_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={setState}
      />
      <TextField label={t('item.due')} type="date" value={due} onChange={setDue} />
      <TextArea label={t('item.note')} value={note} onChange={setNote} dir="auto" />
      <Refused kind={refused} />
    </Dialog>
  );
};

/** Why an act about a stay was refused, in words. */
export const Refused = ({ kind }: { kind: string | undefined }) => {
  const t = useMessages(stayWords);
  if (kind === undefined) return null;
  return (
    <Notice tone="warn" live>
      {t(kind === 'StateMismatch' ? 'step.changed' : kind === 'OnHold' ? 'held.what' : 'step.refused')}
    </Notice>
  );
};

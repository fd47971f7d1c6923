import { useState } from 'react';
import type { RosterLine } from '@vrijhaven/training/client';
import { Button, Card, EmptyState, Notice, SelectField, TextField, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { comingOf, peopleOf, type OpenedEdition } from '../edition/opened';
import { peopleWords } from '../people/words';
import { OVER } from '../over';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { ArrangeColumns } from './arrange-columns';
import { MoveDialog } from './move-dialog';
import { columnsOf, DIMENSIONS, lineOf, placed, suggested, waitsToBeSaved, type Dimension, type Place } from './places';
import { usePlaceWords } from './use-place-words';

/** Groups, tracks and rooms: by hand, by rule, and only then written for trainers and venue. */
export const ArrangeView = ({ opened, reload }: { opened: OpenedEdition; reload: () => void }) => {
  const t = useMessages(peopleWords);
  const { training } = useTrainingDesk();
  const toast = useToast();
  const placeWords = usePlaceWords();
  const { busy, run } = useAct();
  const [dimension, setDimension] = useState<Dimension>('groups');
  const [most, setMost] = useState('7');
  const [added, setAdded] = useState(0);
  const [typed, setTyped] = useState<ReadonlyMap<string, RosterLine>>(new Map());
  const [moving, setMoving] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const { edition } = opened.file;
  const open = !OVER.includes(edition.state);
  const people = comingOf(peopleOf(opened)).filter(({ participant }) => participant.intact);
  const lines = new Map(
    people.map((person) => [person.enrolment.id, typed.get(person.enrolment.id) ?? lineOf(edition.id, person)]),
  );
  const takenBack = people.filter(({ participant }) => participant.takenBackOn !== null);
  const placeable = people.filter((person) => !takenBack.includes(person));
  const unsaved = people.flatMap((person) => {
    const line = lines.get(person.enrolment.id);
    return line && waitsToBeSaved(person, line, typed.has(person.enrolment.id)) ? [{ person, line }] : [];
  });
  const put = (places: ReadonlyMap<string, Place>) => {
    const next = new Map(typed);
    for (const [id, place] of places) {
      const line = lines.get(id);
      if (line) next.set(id, placed(line, dimension, place));
    }
    setTyped(next);
  };
  const move = (id: string, place: Place) => {
    put(new Map([[id, place]]));
    const name = people.find(({ enrolment }) => enrolment.id === id)?.name ?? '';
    toast({ tone: 'info', text: t('arrange.moved', { name, place: placeWords(dimension, place) }) });
  };
  const save = async () => {
    setRefused(undefined);
    for (const { person, line } of unsaved) {
      const outcome = await run(() => training.writeRoster({ application: person.enrolment.application, line }));
      if (outcome?.kind !== 'done') {
        setRefused(outcome?.kind);
        reload();
        return;
      }
    }
    setTyped(new Map());
    toast({ tone: 'good', text: t('arrange.saved') });
    reload();
  };

  if (people.length === 0)
    return (
      <EmptyState icon="people" title={t('arrange.none')}>
        {t(open ? 'arrange.none.what' : 'arrange.closed')}
      </EmptyState>
    );
  const atMost = /^\d{1,2}$/.test(most) && Number(most) > 0 ? Number(most) : 7;
  return (
    <Card title={t('arrange.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t(open ? 'arrange.what' : 'arrange.closed')}</p>
        <div className="vh-course-filters">
          <SelectField
            label={t('arrange.by')}
            value={dimension}
            options={DIMENSIONS.map((value) => ({ value, label: t(`arrange.${value}`) }))}
            onChange={(value) => {
              setDimension(value);
              setAdded(0);
            }}
          />
          {open && dimension !== 'rooms' && (
            <TextField label={t('arrange.most')} inputMode="numeric" value={most} onChange={setMost} />
          )}
          {open && (
            <Button icon="spark" onClick={() => put(suggested(placeable, dimension, edition.languages, atMost))}>
              {t('arrange.suggest')}
            </Button>
          )}
          {open && dimension !== 'tracks' && (
            <Button icon="plus" onClick={() => setAdded(added + 1)}>
              {t('arrange.add')}
            </Button>
          )}
        </div>
        <ArrangeColumns
          {...{ people, lines, dimension, open }}
          columns={columnsOf([...lines.values()], dimension, added)}
          onMove={move}
          onAsk={setMoving}
        />
        {open && unsaved.length > 0 && (
          <Notice tone="info" live>
            <p>{t('arrange.unsaved', { count: unsaved.length })}</p>
            <div className="vh-row">
              <Button small kind="primary" busy={busy} onClick={() => void save()}>
                {t('arrange.save')}
              </Button>
              {typed.size > 0 && (
                <Button small onClick={() => setTyped(new Map())}>
                  {t('arrange.discard')}
                </Button>
              )}
            </div>
          </Notice>
        )}
        {takenBack.length > 0 && (
          <Notice tone="warn" title={t('arrange.takenBack', { count: takenBack.length })}>
            <p dir="auto">{takenBack.map(({ name }) => name).join(', ')}</p>
            <p>{t('arrange.takenBack.what')}</p>
          </Notice>
        )}
        <RefusedNotice kind={refused} />
      </div>
      {moving !== undefined && (
        <MoveDialog
          {...{ dimension, columns: columnsOf([...lines.values()], dimension, added) }}
          name={people.find(({ enrolment }) => enrolment.id === moving)?.name ?? ''}
          line={lines.get(moving)}
          onClose={() => setMoving(undefined)}
          onMove={(place) => {
            move(moving, place);
            setMoving(undefined);
          }}
        />
      )}
    </Card>
  );
};

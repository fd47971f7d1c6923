import { useRef, useState } from 'react';
import type { EditionFile } from '@vrijhaven/training/client';
import type { Presence } from '@vrijhaven/training/model';
import { MARKS_ATTENDANCE } from '@vrijhaven/training/model';
import {
  Button,
  Card,
  EmptyState,
  formatShortDay,
  Notice,
  useAct,
  useDirection,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { comingOf, peopleOf, type OpenedEdition, type Person } from '../edition/opened';
import { peopleWords } from '../people/words';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useTitles } from '../use-titles';
import { trainingWords } from '../words';
import { cellKey, fieldAfter, marksOf, nextPresence, presenceOfKey, type Cell, type Marks } from './marks';

/** Who was at which module, kept by keyboard or finger and saved together. */
export const AttendanceView = ({ opened, reload }: { opened: OpenedEdition; reload: () => void }) => {
  const t = useMessages(peopleWords);
  const { training } = useTrainingDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [typed, setTyped] = useState<Marks>(new Map());
  const [refused, setRefused] = useState<string>();
  const { edition, enrolments } = opened.file;
  const people = comingOf(peopleOf(opened));
  const saved = marksOf(enrolments);
  const open = MARKS_ATTENDANCE.includes(edition.state);
  const cells = people.flatMap(({ enrolment }) =>
    edition.modules.map((module): Cell => ({ module: module.id, enrolment: enrolment.id })),
  );
  const changed = cells.flatMap((cell) => {
    const presence = typed.get(cellKey(cell));
    return presence !== undefined && presence !== saved.get(cellKey(cell)) ? [{ ...cell, presence }] : [];
  });
  const mark = (marks: readonly (Cell & { readonly presence: Presence })[]) =>
    setTyped(new Map([...typed, ...marks.map((each) => [cellKey(each), each.presence] as const)]));
  const save = async () => {
    const outcome = await run(() => training.markPresence({ edition: edition.id, marks: changed }));
    setRefused(outcome?.kind);
    if (outcome?.kind !== 'done') return;
    setTyped(new Map());
    toast({ tone: 'good', text: t('present.saved') });
    reload();
  };

  if (people.length === 0 || edition.modules.length === 0)
    return (
      <EmptyState icon="check" title={t('present.none')}>
        {t('present.none.what')}
      </EmptyState>
    );
  return (
    <Card title={t('present.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t(open ? 'present.what' : 'present.closed')}</p>
        <Grid
          {...{ people, edition, open }}
          presenceAt={(cell) => typed.get(cellKey(cell)) ?? saved.get(cellKey(cell))}
          onMark={mark}
        />
        {changed.length > 0 && (
          <Notice tone="info" live>
            <div className="vh-row">
              <Button small kind="primary" busy={busy} onClick={() => void save()}>
                {t('present.save', { count: changed.length })}
              </Button>
              <Button small onClick={() => setTyped(new Map())}>
                {t('present.discard')}
              </Button>
            </div>
          </Notice>
        )}
        <RefusedNotice kind={refused} />
      </div>
    </Card>
  );
};

interface GridProps {
  people: readonly Person[];
  edition: EditionFile['edition'];
  open: boolean;
  presenceAt: (cell: Cell) => Presence | undefined;
  onMark: (marks: readonly (Cell & { readonly presence: Presence })[]) => void;
}

const SIGNS: Readonly<Record<Presence, string>> = { present: '✓', absent: '✕', excused: '–' };

const Grid = ({ people, edition, open, presenceAt, onMark }: GridProps) => {
  const t = useMessages(peopleWords);
  const words = useMessages(trainingWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const turned = useDirection() === 'rtl';
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const focus = (next: readonly [number, number]) => {
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  };
  return (
    <div className="vh-attendance" role="group" aria-label={t('present.title')}>
      <table ref={table}>
        <thead>
          <tr>
            <th scope="col">{t('col.name')}</th>
            {edition.modules.map(({ id, title, day }) => (
              <th key={id} scope="col">
                <span dir="auto">{titleOf(title)}</span>
                <span className="vh-small vh-muted">{formatShortDay(day, language)}</span>
                {open && (
                  <Button
                    small
                    kind="quiet"
                    aria-label={t('present.all', { module: titleOf(title) })}
                    onClick={() =>
                      onMark(
                        people
                          .map(({ enrolment }) => ({
                            module: id,
                            enrolment: enrolment.id,
                            presence: 'present' as const,
                          }))
                          .filter((cell) => presenceAt(cell) === undefined),
                      )
                    }
                  >
                    ✓
                  </Button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, row) => (
            <tr key={person.enrolment.id}>
              <th scope="row">
                <bdi>{person.name}</bdi>
              </th>
              {edition.modules.map(({ id, title }, column) => {
                const cell = { module: id, enrolment: person.enrolment.id };
                const presence = presenceAt(cell);
                const said = presence === undefined ? t('present.nothing') : words(`presence.${presence}`);
                const label = t('present.cell', { name: person.name, module: titleOf(title), presence: said });
                return (
                  <td key={id}>
                    <button
                      type="button"
                      className="vh-presence"
                      data-at={`${row} ${column}`}
                      data-presence={presence}
                      aria-label={label}
                      title={said}
                      disabled={!open}
                      tabIndex={at[0] === row && at[1] === column ? 0 : -1}
                      onFocus={() => setAt([row, column])}
                      onClick={() => onMark([{ ...cell, presence: nextPresence(presence) }])}
                      onKeyDown={(event) => {
                        const chosen = presenceOfKey(event.key);
                        const size = [people.length, edition.modules.length] as const;
                        const next = chosen ? undefined : fieldAfter(event.key, [row, column], size, turned);
                        if (!chosen && !next) return;
                        event.preventDefault();
                        if (chosen) onMark([{ ...cell, presence: chosen }]);
                        if (next) focus(next);
                      }}
                    >
                      {presence === undefined ? '·' : SIGNS[presence]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

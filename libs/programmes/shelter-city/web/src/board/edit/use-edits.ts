import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Period } from '@vrijhaven/domain';
import { formatPeriod, useLanguage, useMessages, useReportFault, useToast, useToastsOf } from '@vrijhaven/ui';
import { missedBy } from '../../available';
import { useShelterCityDesk } from '../../port';
import { shelterCityWords } from '../../words';
import { staysById } from '../data/board-data';
import type { BoardSource } from '../data/use-board';
import { useGuardWords } from '../panel/use-guard-words';
import { boardWords } from '../words';
import { inverseOf, type Edit } from './edit';
import { afterRedo, afterUndo, EMPTY_HISTORY, remembered, withoutStepsOf } from './history';
import { proposalFor, sendEdit, type EditOutcome } from './send-edit';

/** What the page does when an edit was refused: offer what is free, or show what changed. */
export interface Refused {
  readonly taken: (edit: Edit, free: readonly Period[]) => void;
  readonly changed: (application: string) => void;
}

/** Steps on the board: the newest word about them takes the place of the one before, with its way back. */
const STEPS = 'board';

/** Doing, undoing and redoing: at once on the page, and back with a reason when the server says no. */
export const useEdits = (board: BoardSource, nameOf: (application: string) => string, refused: Refused) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const { guardsText } = useGuardWords();
  const toast = useToast();
  useToastsOf(STEPS);
  const report = useReportFault();
  const [pending, setPending] = useState<readonly Edit[]>([]);
  const [history, setHistory] = useState(EMPTY_HISTORY);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  // What runs later, from a toast, needs what is true then.
  const latest = useRef({ board, history, refused, nameOf, undo: () => Promise.resolve() });
  useEffect(() => {
    latest.current = { ...latest.current, board, history, refused, nameOf };
  });

  const send = useCallback(
    async (edit: Edit): Promise<EditOutcome | undefined> => {
      setPending((before) => [...before, edit]);
      try {
        const { data, proposals = [] } = latest.current.board;
        const outcome = await sendEdit(shelterCity, { stays: [...staysById(data.cities).values()], proposals }, edit);
        if (outcome.kind === 'done') latest.current.board.take(outcome.residency);
        return outcome;
      } catch (error) {
        report(error);
        return undefined;
      } finally {
        setPending((before) => before.filter((each) => each !== edit));
        void latest.current.board.refresh();
      }
    },
    [shelterCity, report],
  );

  /** What was done, with a way back beside it. */
  const said = useCallback(
    (edit: Edit) => {
      const name = latest.current.nameOf(edit.application);
      const done =
        edit.kind === 'cancelled'
          ? b('edit.cancelled', { name })
          : edit.kind === 'planned'
            ? t('lane.placed', { name })
            : t('stay.moved', { name, period: formatPeriod(edit.to.period, language) });
      const { proposals } = latest.current.board;
      const whose = proposals?.find(({ candidate }) => candidate.id === edit.application)?.candidate;
      const missed = edit.kind === 'cancelled' ? undefined : missedBy(edit.to, whose);
      const text = missed ? `${done} ${t('place.outside', { period: formatPeriod(missed, language) })}` : done;
      const action = { label: t('stay.undo'), run: () => void latest.current.undo() };
      // An answer may come when the page is gone, and with it the way back.
      toast({ tone: 'good', text, about: STEPS, ...(left.current ? {} : { action }) });
    },
    [t, b, language, toast],
  );

  const perform = useCallback(
    async (edit: Edit): Promise<EditOutcome | undefined> => {
      const outcome = await send(edit);
      if (outcome === undefined) return undefined;
      if (outcome.kind === 'done') {
        setHistory((before) => remembered(before, edit));
        said(edit);
      } else if (outcome.kind === 'PlaceTaken') latest.current.refused.taken(edit, outcome.free);
      else if (outcome.kind === 'InvalidInput') {
        const goesOn =
          edit.kind === 'planned' && proposalFor(latest.current.board.proposals ?? [], edit.application)?.isMove;
        toast({ tone: 'danger', text: b(goesOn === true ? 'edit.meets' : 'edit.tooLong') });
      } else if (outcome.kind === 'GuardsOpen')
        toast({ tone: 'danger', text: b('guards.longer', { items: guardsText(outcome.items) }) });
      else if (outcome.kind === 'OnHold') toast({ tone: 'danger', text: b('onHold') });
      else latest.current.refused.changed(edit.application);
      return outcome;
    },
    [send, said, toast, b, guardsText],
  );

  /** One step back or on. A step that leads nowhere any more says why, and goes. */
  const step = useCallback(
    async (edit: Edit | undefined, way: 'undo' | 'redo') => {
      if (edit === undefined) return;
      const name = latest.current.nameOf(edit.application);
      const outcome = await send(way === 'undo' ? inverseOf(edit) : edit);
      if (outcome === undefined) return;
      if (outcome.kind === 'done') {
        setHistory(way === 'undo' ? afterUndo : afterRedo);
        toast({ text: b(way === 'undo' ? 'undo.done' : 'redo.done', { name }), about: STEPS });
        return;
      }
      setHistory((before) => withoutStepsOf(before, edit.application));
      const why =
        outcome.kind === 'PlaceTaken'
          ? 'undo.taken'
          : outcome.kind === 'Gone'
            ? 'undo.gone'
            : outcome.kind === 'OnHold'
              ? 'onHold'
              : 'undo.elsewhere';
      toast({ tone: 'danger', text: b(why, { name }), about: STEPS });
    },
    [send, toast, b],
  );
  const undo = useCallback(() => step(latest.current.history.done.at(-1), 'undo'), [step]);
  const redo = useCallback(() => step(latest.current.history.undone.at(-1), 'redo'), [step]);
  useEffect(() => {
    latest.current.undo = undo;
  }, [undo]);

  /** For edits that were made elsewhere, as in a dialog, and are done already. */
  const remember = useCallback(
    (edit: Edit) => {
      setHistory((before) => remembered(before, edit));
      said(edit);
    },
    [said],
  );
  return useMemo(
    () => ({
      pending,
      perform,
      remember,
      undo,
      redo,
      mayUndo: history.done.length > 0,
      mayRedo: history.undone.length > 0,
    }),
    [pending, perform, remember, undo, redo, history],
  );
};

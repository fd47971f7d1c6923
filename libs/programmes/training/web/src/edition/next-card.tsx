import { useState } from 'react';
import { addDays, dayOf, isDay } from '@vrijhaven/domain';
import type { EditionView } from '@vrijhaven/training/client';
import { editionLifecycle, EDITION_STATES, type EditionState } from '@vrijhaven/training/model';
import { Button, Card, FormDialog, TextField, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { editionWords } from '../editions/words';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useTitles } from '../use-titles';
import { trainingWords } from '../words';

/** Steps that set people back stand below the others. */
const OFF: readonly EditionState[] = ['postponed', 'cancelled'];

/** What a course manager may do with an edition in its state, from the lifecycle's own table. */
export const movesOf = (state: EditionState): readonly EditionState[] =>
  EDITION_STATES.filter((to) => editionLifecycle[state][to]?.includes('courseManager') === true);

/** States into which a move needs words of their own; `planned` is never one. */
type Move = Exclude<EditionState, 'planned'>;
const isMove = (state: EditionState): state is Move => state !== 'planned';

/** The next step, with its consequence before it is done. */
export const NextCard = ({ edition, reload }: { edition: EditionView; reload: () => void }) => {
  const t = useMessages(editionWords);
  const [moving, setMoving] = useState<Move>();
  const moves = movesOf(edition.state).filter(isMove);
  const on = moves.filter((to) => !OFF.includes(to));
  const off = moves.filter((to) => OFF.includes(to));
  return (
    <Card title={t('next.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t(`next.${edition.state}`)}</p>
        {on.map((to, at) => (
          <Button key={to} kind={at === 0 ? 'primary' : 'plain'} onClick={() => setMoving(to)}>
            {t(`move.${to}`)}
          </Button>
        ))}
        {off.length > 0 && (
          <div className="vh-row">
            {off.map((to) => (
              <Button key={to} small kind={to === 'cancelled' ? 'danger' : 'plain'} onClick={() => setMoving(to)}>
                {t(`move.${to}`)}
              </Button>
            ))}
          </div>
        )}
      </div>
      {moving && <MoveDialog edition={edition} to={moving} onClose={() => setMoving(undefined)} reload={reload} />}
    </Card>
  );
};

interface MoveProps {
  edition: EditionView;
  to: Move;
  onClose: () => void;
  reload: () => void;
}

const MoveDialog = ({ edition, to, onClose, reload }: MoveProps) => {
  const t = useMessages(editionWords);
  const states = useMessages(trainingWords);
  const { training } = useTrainingDesk();
  const titleOf = useTitles();
  const toast = useToast();
  const { busy, run } = useAct();
  const today = dayOf(new Date());
  const last = addDays(edition.startsOn, -1);
  const [closesOn, setClosesOn] = useState('');
  const [refused, setRefused] = useState<string>();
  const opens = to === 'open';
  const fits = !opens || (isDay(closesOn) && closesOn >= today && closesOn <= last);
  const go = async () => {
    const request = { id: edition.id, version: edition.version, to, ...(opens ? { closesOn } : {}) };
    const outcome = await run(() => training.move(request));
    setRefused(outcome?.kind);
    if (outcome?.kind !== 'done') return;
    toast({ tone: 'good', text: t('move.done', { edition: titleOf(edition.title), state: states(`edition.${to}`) }) });
    onClose();
    reload();
  };
  return (
    <FormDialog
      title={t(`move.${to}`).replace('…', '')}
      act={t('move.go')}
      leave={t('move.leave')}
      busy={busy}
      disabled={!fits}
      danger={to === 'cancelled'}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t(`consequence.${to}`)}</p>
      {opens && (
        <TextField
          label={t('move.closesOn')}
          type="date"
          min={today}
          max={last}
          value={closesOn}
          onChange={setClosesOn}
          error={closesOn !== '' && !fits ? t('move.closesOn.wrong') : undefined}
        />
      )}
      <RefusedNotice kind={refused} />
    </FormDialog>
  );
};

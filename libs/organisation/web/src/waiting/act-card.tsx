import type { WaitingActView } from '@vrijhaven/organisation/client';
import { Button, Card, formatDay, Notice, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import type { PillTone } from '@vrijhaven/ui';
import { ActConsequences, useActWords } from './act-says';
import { waitingWords } from './words';

export type ActMove = 'sign' | 'rewrite' | 'end';

const TONES: Readonly<Record<WaitingActView['state'], PillTone>> = {
  waiting: 'waiting',
  done: 'good',
  refused: 'danger',
  withdrawn: 'done',
  replaced: 'done',
  expired: 'done',
};

interface Props {
  act: WaitingActView;
  onMove: (move: ActMove, act: WaitingActView) => void;
}

const Moves = ({ act, onMove }: Props) => {
  const t = useMessages(waitingWords);
  const mine = act.standing === 'mine';
  return (
    <div className="vh-row vh-no-print">
      {act.standing === 'sign' && !act.moved && (
        <Button kind="primary" icon="check" onClick={() => onMove('sign', act)}>
          {t('sign')}
        </Button>
      )}
      {act.moved && (
        <Button kind="primary" icon="refresh" onClick={() => onMove('rewrite', act)}>
          {t('rewrite')}
        </Button>
      )}
      <Button onClick={() => onMove('end', act)}>{mine ? t('take') : t('end')}</Button>
    </div>
  );
};

/** One act in words: what it does, who proposed it, what can be done about it. */
export const ActCard = ({ act, onMove }: Props) => {
  const t = useMessages(waitingWords);
  const language = useLanguage();
  const words = useActWords();
  const day = (text: string) => formatDay(text, language);
  const { says, standing, state, proposer, second, endedBy } = act;
  if (says === null || standing === 'false')
    return (
      <Notice tone="danger" title={t('false.title')}>
        <p>{t('false.what', { who: proposer.handle })}</p>
        <Button onClick={() => onMove('end', act)}>{t('end')}</Button>
      </Notice>
    );
  const waitsFor =
    standing === 'sign' ? t('for.you') : second === null ? t('for.any') : t('for.who', { who: second.handle });
  return (
    <Card title={words(says).title} aside={<Pill tone={TONES[state]}>{t(`state.${state}`)}</Pill>}>
      <div className="vh-stack">
        {standing === 'over' ? (
          endedBy !== null && <p className="vh-muted">{t('ended.by', { who: endedBy.handle })}</p>
        ) : (
          <ActConsequences says={says} />
        )}
        <p className="vh-muted vh-small">
          {t('proposed', { who: proposer.handle, day: day(act.proposedOn) })}
          {standing !== 'over' && ` · ${waitsFor} · ${t('until', { day: day(act.expiresOn) })}`}
        </p>
        {standing !== 'over' && act.moved && <Notice tone="warn">{t('moved')}</Notice>}
        {standing !== 'over' && <Moves act={act} onMove={onMove} />}
      </div>
    </Card>
  );
};

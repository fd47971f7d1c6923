import type { ActionFile, DraftView } from '@vrijhaven/connect2protect/client';
import { Button, formatDay, Notice, Pill, useLanguage, useMessages } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { usePairText } from '../use-pair-text';
import { ActionPath } from './action-path';
import type { ActionAct } from './actions-card';

interface Props {
  action: ActionFile;
  mayWork: boolean;
  /** The pair is in contact: else nothing comes of what was begun. */
  isLive: boolean;
  onAct: (act: ActionAct) => void;
}

/** One action: its newest text, who approved it, and what may be done now. */
export const ActionRow = ({ action, mayWork, isLive, onAct }: Props) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const language = useLanguage();
  const { state, approval, drafts, outcome, alarming, dueOn } = action;
  const newest = drafts.at(-1);
  const earlier = drafts.slice(0, -1).toReversed();
  const isOpen = state === 'drafted' || state === 'approved';
  const title = newest ? `${text(`action.${action.kind}`)} · ${newest.to}` : text(`action.${action.kind}`);
  return (
    <li className="vh-duo-action">
      <div className="vh-row">
        <h3 className="vh-grow">
          <bdi>{title}</bdi>
        </h3>
        {state === 'dropped' ? <Pill tone="done">{text('actionState.dropped')}</Pill> : <ActionPath action={action} />}
      </div>
      {dueOn !== null && isOpen && isLive && (
        <p className="vh-small vh-muted">{t('action.due', { day: formatDay(dueOn, language) })}</p>
      )}
      {alarming && (
        <Notice tone="danger" title={t('action.alarming')} live>
          <p>{t('action.alarming.what')}</p>
        </Notice>
      )}
      {newest && <DraftText draft={newest} />}
      {isOpen && !alarming && (
        <p className="vh-small">
          {t(isLive ? (approval === 'approved' ? 'action.approved' : 'action.waits') : 'action.over')}
        </p>
      )}
      {outcome && (
        <div className="vh-stack-tight">
          <p className="vh-small vh-muted">{t('action.outcome', { day: formatDay(outcome.writtenOn, language) })}</p>
          <p dir="auto" className="vh-wrap vh-duo-text">
            {outcome.text}
          </p>
        </div>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('action.earlier', { count: earlier.length })}</summary>
          {earlier.map((draft) => (
            <DraftText key={draft.sequence} draft={draft} />
          ))}
        </details>
      )}
      {mayWork && isOpen && (
        <div className="vh-row vh-no-print">
          {approval === 'approved' && !alarming && (
            <Button small kind="primary" onClick={() => onAct('finish')}>
              {t('action.finish')}
            </Button>
          )}
          <Button small onClick={() => onAct('redraft')}>
            {t('action.redraft')}
          </Button>
          <Button small kind="quiet" onClick={() => onAct('drop')}>
            {t('action.drop')}
          </Button>
        </div>
      )}
    </li>
  );
};

const DraftText = ({ draft: { by, writtenOn, to, text } }: { draft: DraftView }) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  return (
    <figure className="vh-duo-draft">
      <figcaption className="vh-small vh-muted">
        {t('draft.by', { who: t(`by.${by}`), day: formatDay(writtenOn, language), to })}
      </figcaption>
      <p dir="auto" className="vh-wrap vh-duo-text">
        {text}
      </p>
    </figure>
  );
};

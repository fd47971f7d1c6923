import { Notice, useLocale, useMessages } from '@vrijhaven/ui';
import type { Answered } from './placing-store';
import { placingWords } from './words';

/** How good the answer is, honestly: proven, or how far from the best it may be. */
export const AnswerSummary = ({ answer: { problem, end } }: { answer: Answered }) => {
  const t = useMessages(placingWords);
  const locale = useLocale();
  const { matching, kind } = end;
  const { stays, bound, value, proven, brokenLocks } = matching;
  const gap = value > 0 ? (bound - value) / value : 0;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(gap);
  return (
    <div className="vh-stack-tight" role="status">
      <p className="vh-strong">{t('answer.count', { placed: stays.length, total: problem.candidates.length })}</p>
      {kind === 'done' && proven && <p className="vh-muted vh-small">{t('answer.proven')}</p>}
      {kind === 'stopped' && <p className="vh-muted vh-small">{t('answer.stopped')}</p>}
      {kind === 'quickOnly' && <p className="vh-muted vh-small">{t('answer.quickOnly')}</p>}
      {!proven && gap > 0 && gap < 1 && <p className="vh-muted vh-small">{t('answer.gap', { percent })}</p>}
      {brokenLocks.length > 0 && <Notice tone="warn">{t('answer.brokenLocks', { count: brokenLocks.length })}</Notice>}
      {stays.length === 0 && <Notice title={t('answer.nothing')}>{t('answer.nothing.what')}</Notice>}
    </div>
  );
};

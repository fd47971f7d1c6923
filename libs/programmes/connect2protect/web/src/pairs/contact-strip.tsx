import type { PairView } from '@vrijhaven/connect2protect/client';
import { formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import type { Day } from '@vrijhaven/domain';
import { STRIP_MONTHS, stripOf } from './strip';
import { pairWords } from './words';

/** The contacts of the last months: a full dot was one, a ring is to come, a crossed one was missed. */
export const ContactStrip = ({ pair, today }: { pair: PairView; today: Day }) => {
  const t = useMessages(pairWords);
  const language = useLanguage();
  const { dots, held, missed } = stripOf(pair.checkIns, today);
  if (dots.length === 0) return <span className="vh-muted vh-small">{t('strip.none')}</span>;
  return (
    <span className="vh-strip" role="img" aria-label={t('strip.said', { months: STRIP_MONTHS, held, missed })}>
      {dots.map(({ id, state, dueOn }) => (
        <span
          key={id}
          className="vh-strip-dot"
          data-state={state}
          title={`${formatDay(dueOn, language)} · ${t(`dot.${state}`)}`}
        />
      ))}
    </span>
  );
};

import { memo } from 'react';
import type { Day } from '@vrijhaven/domain';
import type { BlockView } from '@vrijhaven/shelter-city/client';
import { formatDay, formatPeriod, useLanguage, useMessages } from '@vrijhaven/ui';
import { stretchOf, type Timeline } from '../time/geometry';
import { boardWords } from '../words';

interface Props {
  block: BlockView;
  timeline: Timeline;
  place: string;
}

const styleOf = (timeline: Timeline, period: { from: Day; until: Day }) => {
  const { start, length } = stretchOf(timeline, period);
  return { insetInlineStart: start, inlineSize: length };
};

/** Days in which a place takes nobody: kept for somebody, or closed. Set and changed where the city keeps its places. */
export const BlockBar = memo(({ block, timeline, place }: Props) => {
  const b = useMessages(boardWords);
  const language = useLanguage();
  const kind = b(`block.${block.kind}`);
  const period = formatPeriod(block.period, language);
  return (
    <span
      className="vh-block-bar"
      role="img"
      data-kind={block.kind}
      aria-label={b('block.what', { place, kind, period })}
      title={`${kind} · ${period}`}
      style={styleOf(timeline, block.period)}
    >
      <span className="vh-stay-text">
        <span className="vh-stay-label">{kind}</span>
      </span>
    </span>
  );
});
BlockBar.displayName = 'BlockBar';

/** The days after a place has been given up. */
export const RetiredBar = ({ from, until, timeline }: { from: Day; until: Day; timeline: Timeline }) => {
  const b = useMessages(boardWords);
  const language = useLanguage();
  const words = b('retired', { day: formatDay(from, language) });
  return (
    <span
      className="vh-block-bar"
      data-kind="retired"
      role="img"
      aria-label={words}
      title={words}
      style={styleOf(timeline, { from, until })}
    >
      <span className="vh-stay-text">
        <span className="vh-stay-label">{words}</span>
      </span>
    </span>
  );
};

import { memo, type PointerEvent } from 'react';
import { formatPeriod, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import type { BoardActs } from '../acts';
import type { Part } from '../drag/grip';
import type { Shown } from '../edit/pending';
import { occupiedBy } from '../free-periods';
import { lookOf, mayMove, mayStretch } from '../stay-states';
import { stretchOf, type Timeline } from '../time/geometry';
import { boardWords } from '../words';

interface Props {
  stay: Shown;
  timeline: Timeline;
  name: string;
  place: string;
  faded: boolean;
  lifted: boolean;
  /** Somebody else changed it a moment ago. */
  fresh: boolean;
  /** The keyboard stands here. */
  active: boolean;
  acts: BoardActs;
}

/** One stay with its turnover days behind it. */
export const StayBar = memo(({ stay, timeline, name, place, faded, lifted, fresh, active, acts }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const { start, length } = stretchOf(timeline, stay.period);
  const turnover = stretchOf(timeline, { from: stay.period.until, until: occupiedBy(stay).until });
  const state = stay.saving ? b('saving') : t(`residency.${stay.state}`);
  const period = formatPeriod(stay.period, language);
  const movable = mayMove(stay.state) && stay.saving !== true;
  const grip = (part: Part) => ({
    ...{ key: stay.id, application: stay.application, city: stay.city },
    ...{ period: stay.period, place: stay.place, part },
  });
  const pressEnd = (event: PointerEvent, part: Part) => {
    event.stopPropagation();
    acts.press(event, grip(part), name);
  };
  return (
    <>
      {turnover.length > 0 && (
        <span
          className="vh-turnover"
          style={{ insetInlineStart: turnover.start, inlineSize: turnover.length }}
          title={t('board.turnover')}
          aria-hidden="true"
        />
      )}
      <button
        type="button"
        className="vh-stay"
        data-stay={stay.id}
        data-target={`stay:${stay.id}`}
        data-look={lookOf(stay.state)}
        data-movable={movable || undefined}
        data-lifted={lifted || undefined}
        data-saving={stay.saving}
        data-faded={faded || undefined}
        data-fresh={fresh || undefined}
        tabIndex={active ? 0 : -1}
        style={{ insetInlineStart: start, inlineSize: length }}
        aria-label={t('board.stay', { name, place, period, state })}
        aria-description={mayStretch(stay.state) && stay.saving !== true ? b('bar.keys') : undefined}
        title={`${name} · ${period} · ${state}`}
        onFocus={() => acts.visit(`stay:${stay.id}`)}
        onPointerDown={(event) => {
          if (movable) acts.press(event, grip('whole'), name);
        }}
        onClick={() => acts.open(stay)}
      >
        {movable && (
          <span className="vh-stay-end" data-part="first" onPointerDown={(event) => pressEnd(event, 'first')} />
        )}
        <span className="vh-stay-text">
          <span className="vh-stay-label">
            <span className="vh-stay-name" dir="auto">
              {name}
            </span>
            <span className="vh-stay-state">{state}</span>
          </span>
        </span>
        {mayStretch(stay.state) && stay.saving !== true && (
          <span className="vh-stay-end" data-part="last" onPointerDown={(event) => pressEnd(event, 'last')} />
        )}
      </button>
    </>
  );
});
StayBar.displayName = 'StayBar';

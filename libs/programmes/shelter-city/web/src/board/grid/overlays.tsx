import { dayOf, type Period } from '@vrijhaven/domain';
import { missingIn } from '../data/loaded';
import { offsetOf, stretchOf, type Timeline } from '../time/geometry';
import { monthsOf } from '../time/marks';

interface Props {
  timeline: Timeline;
  drawn: Period;
  loaded: readonly Period[];
  /** Nothing comes for what is missing: it failed. */
  failed: boolean;
}

/** Behind and over the lines: where months begin, what is not loaded yet, and today. */
export const Overlays = ({ timeline, drawn, loaded, failed }: Props) => {
  const today = dayOf(new Date());
  return (
    <div className="vh-board-overlays" aria-hidden="true">
      {monthsOf(drawn).map(({ from }) => (
        <span key={from} className="vh-board-month" style={{ insetInlineStart: offsetOf(timeline, from) }} />
      ))}
      {missingIn(loaded, drawn).map((gap) => {
        const { start, length } = stretchOf(timeline, gap);
        return (
          <span
            key={gap.from}
            className="vh-board-missing"
            data-failed={failed || undefined}
            style={{ insetInlineStart: start, inlineSize: length }}
          />
        );
      })}
      <span
        className="vh-board-now"
        style={{ insetInlineStart: offsetOf(timeline, today), inlineSize: Math.max(timeline.perDay, 2) }}
      />
    </div>
  );
};

import { memo } from 'react';
import { overlaps, type Period } from '@vrijhaven/domain';
import { formatPeriod, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { attributeName, shelterCityWords } from '../../words';
import type { BoardActs } from '../acts';
import type { ShownPlace } from '../edit/pending';
import { occupiedBy } from '../free-periods';
import { lookOf, type Look } from '../stay-states';
import { lengthOf, type Timeline } from '../time/geometry';
import { boardWords } from '../words';
import { BlockBar, RetiredBar } from './block-bar';
import { StayBar } from './stay-bar';

export interface PlaceRowProps {
  place: ShownPlace;
  index: number;
  top: number;
  height: number;
  timeline: Timeline;
  drawn: Period;
  nameOf: (application: string) => string;
  faded: ReadonlySet<Look>;
  fresh: ReadonlySet<string>;
  /** The stay of this place that is held, or where the keyboard stands; undefined when in another place. */
  lifted: string | undefined;
  active: string | undefined;
  acts: BoardActs;
}

/** One place with the stays that are near what is in sight. */
export const PlaceRow = memo((props: PlaceRowProps) => {
  const { place, index, top, height, timeline, drawn, nameOf, faded, fresh, lifted, active, acts } = props;
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const language = useLanguage();
  const target = `place:${place.id}`;
  const near = place.residencies.filter(
    (stay) => stay.state !== 'cancelled' && (overlaps(occupiedBy(stay), drawn) || active === `stay:${stay.id}`),
  );
  return (
    <div className="vh-board-row" role="row" aria-rowindex={index} style={{ insetBlockStart: top, blockSize: height }}>
      <div className="vh-board-place" role="rowheader">
        <span className="vh-strong vh-cut">
          <bdi>{place.name}</bdi>
        </span>
        <span className="vh-muted vh-small vh-cut">
          {joinList(
            place.attributes.map((each) => attributeName(each, t)),
            language,
          )}
        </span>
      </div>
      <div
        className="vh-board-track"
        role="gridcell"
        data-target={target}
        tabIndex={active === target ? 0 : -1}
        style={{ inlineSize: lengthOf(timeline) }}
        aria-label={
          near.length === 0 && place.blocks.length === 0
            ? b('row.free', { place: place.name, period: formatPeriod(drawn, language) })
            : undefined
        }
        onFocus={(event) => {
          if (event.target === event.currentTarget) acts.visit(target);
        }}
      >
        {place.blocks
          .filter(({ period }) => overlaps(period, drawn))
          .map((block) => (
            <BlockBar key={block.id} block={block} timeline={timeline} place={place.name} />
          ))}
        {place.retiredOn !== null && place.retiredOn < drawn.until && (
          <RetiredBar from={place.retiredOn} until={drawn.until} timeline={timeline} />
        )}
        {near.map((stay) => (
          <StayBar
            key={stay.id}
            stay={stay}
            timeline={timeline}
            name={nameOf(stay.application)}
            place={place.name}
            faded={faded.has(lookOf(stay.state))}
            lifted={lifted === stay.id}
            fresh={fresh.has(stay.id)}
            active={active === `stay:${stay.id}`}
            acts={acts}
          />
        ))}
      </div>
    </div>
  );
});
PlaceRow.displayName = 'PlaceRow';

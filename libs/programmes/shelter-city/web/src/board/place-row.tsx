import type { PlaceView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { formatPeriod, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { attributeName, shelterCityWords } from '../words';
import { columnStyle } from './board-head';
import { conflictsOf } from './free-periods';
import { columnsOf, type Span } from './geometry';
import { StayBar } from './stay-bar';
import { mayMove } from './stay-states';
import type { Dragged, Drop } from './use-stay-drag';

export interface PlaceRowProps {
  place: PlaceView;
  city: string;
  span: Span;
  nameOf: (application: string) => string;
  preview: Drop | undefined;
  onOpen: (stay: ResidencyView) => void;
  onTake: (event: React.PointerEvent, dragged: Dragged) => void;
}

/** One place with its stays, and the shadow of a stay that is held over it. */
export const PlaceRow = ({ place, city, span, nameOf, preview, onOpen, onTake }: PlaceRowProps) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const here = preview?.place === place.id ? preview : undefined;
  const stays = place.residencies.filter(({ state }) => state !== 'cancelled');
  return (
    <div className="vh-board-row" role="group" aria-label={place.name}>
      <div className="vh-board-place">
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
      <div className="vh-board-track vh-board-lane" data-track={place.id} data-city={city}>
        {stays.map((stay) => (
          <StayBar
            key={stay.id}
            stay={stay}
            span={span}
            name={nameOf(stay.application)}
            place={place.name}
            lifted={preview?.dragged.key === stay.id}
            onOpen={() => onOpen(stay)}
            onPointerDown={(event) => {
              if (mayMove(stay.state)) onTake(event, { key: stay.id, city, period: stay.period, place: place.id });
            }}
          />
        ))}
        {here && <Ghost drop={here} place={place} span={span} />}
      </div>
    </div>
  );
};

const Ghost = ({ drop, place, span }: { drop: Drop; place: PlaceView; span: Span }) => {
  const language = useLanguage();
  const columns = columnsOf(span, drop.period);
  if (!columns) return null;
  const taken = conflictsOf(place, drop.period, drop.dragged.key).length > 0;
  return (
    <span className="vh-ghost" data-taken={taken || undefined} style={columnStyle(columns.start, columns.end)}>
      {formatPeriod(drop.period, language)}
    </span>
  );
};

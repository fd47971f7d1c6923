import { memo } from 'react';
import { Icon, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../../words';
import type { BoardActs } from '../acts';
import type { ShownCity } from '../edit/pending';
import { boardWords } from '../words';

interface Props {
  city: ShownCity;
  folded: boolean;
  index: number;
  top: number;
  height: number;
  active: boolean;
  acts: BoardActs;
}

/** The heading of a city; it folds the city's places away. */
export const CityRow = memo(({ city, folded, index, top, height, active, acts }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  const target = `city:${city.id}`;
  return (
    <div
      className="vh-board-row vh-board-city"
      role="row"
      aria-rowindex={index}
      style={{ insetBlockStart: top, blockSize: height }}
    >
      <div role="rowheader" aria-colspan={2} className="vh-board-city-head">
        <button
          type="button"
          className="vh-board-fold"
          aria-expanded={!folded}
          data-target={target}
          tabIndex={active ? 0 : -1}
          onFocus={() => acts.visit(target)}
          onClick={() => acts.fold(city.slug)}
        >
          <Icon name={folded ? 'chevron' : 'down'} size={16} />
          <bdi>{city.name}</bdi>
          <span className="vh-muted vh-small">
            {folded ? b('city.folded', { count: city.places.length }) : t('board.since', { year: String(city.since) })}
          </span>
        </button>
      </div>
    </div>
  );
});
CityRow.displayName = 'CityRow';

import type { PointerEventHandler } from 'react';
import type { ResidencyView } from '@vrijhaven/shelter-city/client';
import { formatPeriod, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { columnStyle } from './board-head';
import { occupiedBy } from './free-periods';
import { columnsOf, type Span } from './geometry';
import { lookOf, mayMove } from './stay-states';

interface Props {
  stay: ResidencyView;
  span: Span;
  name: string;
  place: string;
  lifted: boolean;
  onOpen: () => void;
  onPointerDown: PointerEventHandler;
}

/** One stay with its turnover days behind it. */
export const StayBar = ({ stay, span, name, place, lifted, onOpen, onPointerDown }: Props) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const columns = columnsOf(span, stay.period);
  const turnover = columnsOf(span, { from: stay.period.until, until: occupiedBy(stay).until });
  const state = t(`residency.${stay.state}`);
  const period = formatPeriod(stay.period, language);
  return (
    <>
      {turnover && (
        <span
          className="vh-turnover"
          style={columnStyle(turnover.start, turnover.end)}
          title={t('board.turnover')}
          aria-hidden="true"
        />
      )}
      {columns && (
        <button
          type="button"
          className="vh-stay"
          data-stay={stay.id}
          data-look={lookOf(stay.state)}
          data-before={columns.before || undefined}
          data-after={columns.after || undefined}
          data-movable={mayMove(stay.state) || undefined}
          data-lifted={lifted || undefined}
          style={columnStyle(columns.start, columns.end)}
          aria-label={t('board.stay', { name, place, period, state })}
          title={`${name} · ${period} · ${state}`}
          onPointerDown={onPointerDown}
          onClick={onOpen}
        >
          <span className="vh-stay-text">
            <span className="vh-stay-name" dir="auto">
              {name}
            </span>
            <span className="vh-stay-state">{state}</span>
          </span>
        </button>
      )}
    </>
  );
};

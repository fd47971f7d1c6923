import type { Day, Period } from '@vrijhaven/domain';
import type { CityView } from '@vrijhaven/shelter-city/client';
import { IconButton, SelectField, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { BoardNav } from './board-nav';
import type { Zoom } from './time/zoom';
import { boardWords } from './words';
import { ZoomControl } from './zoom-control';

interface Props {
  cities: readonly CityView[];
  slug: string;
  zoom: Zoom;
  seen: Period | undefined;
  today: Day;
  steps: { mayUndo: boolean; mayRedo: boolean; undo: () => void; redo: () => void };
  onSlug: (slug: string) => void;
  onZoom: (zoom: Zoom) => void;
  onGo: (day: Day) => void;
  onPrint: () => void;
}

/** Where and when one looks, steps back and on, and paper. */
export const BoardToolbar = (props: Props) => {
  const { cities, slug, zoom, seen, today, steps, onSlug, onZoom, onGo, onPrint } = props;
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  return (
    <>
      {cities.length > 1 && (
        <SelectField
          label={t('board.city')}
          value={slug}
          options={[
            { value: '', label: t('board.allCities') },
            ...cities.map((city) => ({ value: city.slug, label: city.name })),
          ]}
          onChange={onSlug}
        />
      )}
      <BoardNav from={seen?.from ?? today} onGo={onGo} />
      <ZoomControl zoom={zoom} onChange={onZoom} />
      <div className="vh-row vh-steps" role="group" aria-label={b('steps')}>
        <IconButton
          icon="undo"
          label={t('stay.undo')}
          aria-keyshortcuts="Control+Z"
          disabled={!steps.mayUndo}
          onClick={steps.undo}
        />
        <IconButton
          icon="redo"
          label={b('redo')}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!steps.mayRedo}
          onClick={steps.redo}
        />
        <IconButton icon="print" label={t('board.print')} onClick={onPrint} />
      </div>
    </>
  );
};

import { IconButton, useMessages } from '@vrijhaven/ui';
import { boardWords } from './words';
import { ZOOMS, zoomBy, type Zoom } from './time/zoom';

interface Props {
  zoom: Zoom;
  onChange: (zoom: Zoom) => void;
}

/** How much time is in sight: one step closer or farther, or any of them at once. */
export const ZoomControl = ({ zoom, onChange }: Props) => {
  const b = useMessages(boardWords);
  return (
    <div className="vh-zoom" role="group" aria-label={b('zoom')}>
      <IconButton
        icon="minus"
        label={b('zoom.out')}
        aria-keyshortcuts="-"
        disabled={zoom === ZOOMS.at(-1)}
        onClick={() => onChange(zoomBy(zoom, -1))}
      />
      <span className="vh-select">
        <select
          aria-label={b('zoom')}
          value={zoom}
          onChange={(event) => onChange(ZOOMS.find((each) => each === event.target.value) ?? zoom)}
        >
          {ZOOMS.map((each) => (
            <option key={each} value={each}>
              {b(`zoom.${each}`)}
            </option>
          ))}
        </select>
      </span>
      <IconButton
        icon="plus"
        label={b('zoom.in')}
        aria-keyshortcuts="+"
        disabled={zoom === ZOOMS[0]}
        onClick={() => onChange(zoomBy(zoom, 1))}
      />
    </div>
  );
};

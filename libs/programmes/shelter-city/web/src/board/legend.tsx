import { BLOCK_KINDS } from '@vrijhaven/shelter-city/model';
import { useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { LOOKS, type Look } from './stay-states';
import { boardWords } from './words';

interface Props {
  faded: ReadonlySet<Look>;
  onFade: (look: Look) => void;
  /** Only places that are free. */
  free: boolean;
  onFree: () => void;
}

/** The patterns of the board with their words; each is a switch that makes its stays step back. */
export const Legend = ({ faded, onFade, free, onFree }: Props) => {
  const t = useMessages(shelterCityWords);
  const b = useMessages(boardWords);
  return (
    <ul className="vh-legend vh-small vh-no-print" aria-label={b('legend.what')}>
      {LOOKS.map((look) => (
        <li key={look}>
          <button
            type="button"
            className="vh-legend-switch"
            aria-pressed={!faded.has(look)}
            onClick={() => onFade(look)}
          >
            <span className="vh-stay vh-swatch" data-look={look} data-faded={faded.has(look) || undefined} />
            {t(`legend.${look}`)}
          </button>
        </li>
      ))}
      <li>
        <span className="vh-turnover vh-swatch" />
        {t('board.turnover')}
      </li>
      {BLOCK_KINDS.map((kind) => (
        <li key={kind}>
          <span className="vh-block-bar vh-swatch" data-kind={kind} />
          {b(`block.${kind}`)}
        </li>
      ))}
      <li className="vh-legend-free">
        <button type="button" className="vh-legend-switch" aria-pressed={free} onClick={onFree}>
          {b('free.only')}
        </button>
      </li>
    </ul>
  );
};

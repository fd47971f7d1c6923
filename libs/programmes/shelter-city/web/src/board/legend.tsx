import { useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import { LOOKS } from './stay-states';

/** The patterns of the board with their words. */
export const Legend = () => {
  const t = useMessages(shelterCityWords);
  return (
    <ul className="vh-legend vh-small vh-muted" aria-label={t('legend.title')}>
      {LOOKS.map((look) => (
        <li key={look}>
          <span className="vh-stay vh-swatch" data-look={look} />
          {t(`legend.${look}`)}
        </li>
      ))}
      <li>
        <span className="vh-turnover vh-swatch" />
        {t('board.turnover')}
      </li>
    </ul>
  );
};

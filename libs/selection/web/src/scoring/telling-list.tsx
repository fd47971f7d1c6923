import type { TellingWord } from '@vrijhaven/selection/model';
import { Notice, useMessages } from '@vrijhaven/ui';
import { scoringWords } from './words';

/** Words of a brief that might tell who it is about, each with why. */
export const TellingList = ({ words }: { words: readonly TellingWord[] }) => {
  const t = useMessages(scoringWords);
  return (
    <Notice tone="warn" title={t('prepare.telling')} live>
      <ul className="vh-telling">
        {words.map(({ word, why }) => (
          <li key={word}>
            <bdi className="vh-strong">{word}</bdi> <span className="vh-muted">{t(`prepare.telling.${why}`)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

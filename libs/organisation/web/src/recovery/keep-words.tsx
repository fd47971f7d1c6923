import { useState } from 'react';
import { Button, Notice, useMessages } from '@vrijhaven/ui';
import { RetypeWords } from './retype-words';
import { recoveryWords } from './words';
import { WordsCard } from './words-card';

interface Props {
  words: readonly string[];
  wrongIn: (typed: readonly string[]) => Promise<readonly number[]>;
  onKept: () => void;
}

/** The card on the screen, then covered and typed from the paper. */
export const KeepWords = ({ words, wrongIn, onKept }: Props) => {
  const t = useMessages(recoveryWords);
  const [covered, setCovered] = useState(false);
  // The day on this device: it is for the holder of the paper, nothing rests on it.
  const [day] = useState(() => new Date().toISOString().slice(0, 10));

  if (covered) {
    return <RetypeWords count={words.length} wrongIn={wrongIn} onAgain={() => setCovered(false)} onRight={onKept} />;
  }
  return (
    <div className="vh-stack">
      <h2>{t('card.title')}</h2>
      <p>{t('card.what')}</p>
      <WordsCard words={words} day={day} />
      <Notice tone="warn">{t('card.keep')}</Notice>
      <div className="vh-row">
        <Button icon="print" onClick={() => window.print()}>
          {t('card.print')}
        </Button>
        <Button kind="primary" onClick={() => setCovered(true)}>
          {t('card.have')}
        </Button>
      </div>
    </div>
  );
};

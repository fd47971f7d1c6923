import { useRef, useState } from 'react';
import { Button, Notice, TextField, useAct, useMessages } from '@vrijhaven/ui';
import { spreadWords } from './spread-words';
import { recoveryWords } from './words';

interface Props {
  count: number;
  /** Positions from 0 of the words that are not those on the card. */
  wrongIn: (typed: readonly string[]) => Promise<readonly number[]>;
  onAgain: () => void;
  onRight: () => void;
}

/** All of them, from the paper, with the card covered: nothing less proves that the paper is complete. */
export const RetypeWords = ({ count, wrongIn, onAgain, onRight }: Props) => {
  const t = useMessages(recoveryWords);
  const { busy, run } = useAct();
  const [typed, setTyped] = useState<readonly string[]>(() => Array.from({ length: count }, () => ''));
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const list = useRef<HTMLOListElement>(null);

  const change = (at: number, value: string) => {
    const { boxes, next } = spreadWords(typed, at, value);
    setTyped(boxes);
    setWrong(wrong.filter((each) => each !== at));
    if (next !== at) list.current?.querySelectorAll('input')[next]?.focus();
  };
  const check = async () => {
    const found = await run(() => wrongIn(typed));
    if (found === undefined) return;
    setWrong(found);
    if (found.length === 0) onRight();
    else list.current?.querySelectorAll('input')[found[0] ?? 0]?.focus();
  };

  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      <h2>{t('card.retype')}</h2>
      <p className="vh-muted">{t('card.retype.what')}</p>
      <ol className="vh-retype" dir="ltr" ref={list}>
        {typed.map((word, at) => (
          <li key={at}>
            <TextField
              label={t('card.word', { number: at + 1 })}
              value={word}
              onChange={(value) => change(at, value)}
              autoCapitalize="none"
              autoFocus={at === 0}
              spellCheck={false}
              lang="en"
              required
              error={wrong.includes(at) ? t('card.wrong.word') : undefined}
            />
          </li>
        ))}
      </ol>
      {wrong.length > 0 && (
        <Notice tone="danger" live>
          {t('card.wrong', { count: wrong.length })}
        </Notice>
      )}
      <div className="vh-row">
        <Button onClick={onAgain}>{t('card.again')}</Button>
        <Button kind="primary" submit busy={busy}>
          {t('card.go')}
        </Button>
      </div>
    </form>
  );
};

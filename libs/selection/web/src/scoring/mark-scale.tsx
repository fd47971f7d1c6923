import { useId } from 'react';
import type { Criterion, Mark } from '@vrijhaven/selection/model';
import { MARKS } from '@vrijhaven/selection/model';
import { useMessages } from '@vrijhaven/ui';
import { scoringWords } from './words';

const ANCHORED = [0, 3, 5] as const;

interface Props {
  criterion: Criterion;
  weight: number;
  value: Mark | undefined;
  onChange: (mark: Mark) => void;
  disabled: boolean;
}

/** One criterion: six marks in a row, three of them with words. Digits and arrows set a mark, Tab goes on. */
export const MarkScale = ({ criterion, weight, value, onChange, disabled }: Props) => {
  const t = useMessages(scoringWords);
  const name = useId();
  return (
    <fieldset className="vh-scale" disabled={disabled}>
      <legend>
        <span className="vh-strong">{t(`criterion.${criterion}`)}</span>{' '}
        <span className="vh-muted vh-small">{t('score.weight', { count: weight })}</span>
      </legend>
      <div
        className="vh-marks"
        onKeyDown={(event) => {
          const mark = MARKS.find((each) => String(each) === event.key);
          if (mark === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          onChange(mark);
          event.currentTarget.querySelector<HTMLInputElement>(`input[value="${String(mark)}"]`)?.focus();
        }}
      >
        {MARKS.map((mark) => (
          <label key={mark} className="vh-mark">
            <input
              type="radio"
              name={name}
              value={mark}
              checked={value === mark}
              aria-describedby={`${name}-anchors`}
              onChange={() => onChange(mark)}
            />
            <span>{mark}</span>
          </label>
        ))}
      </div>
      <ul className="vh-anchors vh-small vh-muted" id={`${name}-anchors`}>
        {ANCHORED.map((mark) => (
          <li key={mark} data-chosen={value === mark}>
            <span className="vh-mono">{mark}</span> {t(`anchor.${criterion}.${mark}`)}
          </li>
        ))}
      </ul>
    </fieldset>
  );
};

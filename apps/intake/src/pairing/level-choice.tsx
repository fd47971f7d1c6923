import { LEVELS, mayBeFirstLook } from '@vrijhaven/connect2protect/model';
import type { Level, PairTexts, ReleasedItem, ReleaseItem } from '@vrijhaven/connect2protect/model';
import { FieldGroup } from '../ui/field';
import type { Say } from './pairing-texts';

type Rung = Pick<ReleasedItem, 'firstLook' | 'level'>;

interface Props extends Rung {
  say: Say;
  texts: PairTexts;
  item: ReleaseItem;
  onChange: (rung: Rung) => void;
}

/** Whether an item at this level may be ticked for a first look. */
export const mayShowFirst = (item: ReleaseItem, level: Level): boolean => level !== 'private' && mayBeFirstLook(item);

/** How far one item may go, rung by rung. */
export const LevelChoice = ({ say, texts, item, level, firstLook, onChange }: Props) => (
  <>
    <FieldGroup id={`level-${item}`} label={say('item.level')}>
      <div class="choices">
        {LEVELS.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={`level-${item}`}
              checked={each === level}
              onChange={() => {
                onChange({ level: each, firstLook });
              }}
            />
            <span>
              <strong>{texts[`level.${each}`]}</strong> {texts[`level.${each}.hint`]}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
    {mayShowFirst(item, level) && (
      <label class="choice">
        <input
          type="checkbox"
          checked={firstLook}
          onChange={(event) => {
            onChange({ level, firstLook: event.currentTarget.checked });
          }}
        />
        <span>{say('item.first')}</span>
      </label>
    )}
  </>
);

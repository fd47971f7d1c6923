import type { ItemEntry, Level } from '@vrijhaven/connect2protect/model';
import { Card, Pill, useMessages, type PillTone } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { usePairText } from '../use-pair-text';

const TONES: Readonly<Record<Level, PillTone>> = { private: 'neutral', official: 'active', public: 'good' };

/** What the defender has released, each with how far it may go. */
export const ItemsCard = ({ items, isAhead }: { items: readonly ItemEntry[]; isAhead: boolean }) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const levels = (['official', 'public'] as const).filter((level) => items.some((each) => each.level === level));
  return (
    <Card title={t(isAhead ? 'items.first' : 'items')}>
      <p className="vh-muted vh-small">{t(items.length === 0 ? 'items.none' : 'items.what')}</p>
      <Items items={items} />
      {levels.length > 0 && (
        <ul className="vh-small vh-muted vh-duo-levels">
          {levels.map((level) => (
            <li key={level}>
              <strong>{text(`level.${level}`)}</strong> {t(`level.${level}`)}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};

/** Items with their words and levels, as the log tells them. */
export const Items = ({ items }: { items: readonly ItemEntry[] }) => {
  const text = usePairText();
  if (items.length === 0) return null;
  return (
    <dl className="vh-duo-items">
      {items.map((each) => (
        <div key={`${each.item} ${each.log}`}>
          <dt className="vh-row">
            <span className="vh-grow">{text(`item.${each.item}`)}</span>
            <Pill tone={TONES[each.level]}>{text(`level.${each.level}`)}</Pill>
          </dt>
          <dd dir="auto" className="vh-wrap">
            {each.text}
          </dd>
        </div>
      ))}
    </dl>
  );
};

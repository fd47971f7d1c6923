import { mayBeFirstLook, type ItemEntry, type Level } from '@vrijhaven/connect2protect/model';
import { Card, Pill, useMessages, type PillTone } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { usePairText } from '../use-pair-text';

const TONES: Readonly<Record<Level, PillTone>> = { private: 'neutral', official: 'active', public: 'good' };

interface Props {
  items: readonly ItemEntry[];
  /** To a professional who is asked this is the first look; the office sees which items are ticked for it. */
  look?: 'first' | 'office';
}

/** What the defender has released, each with how far it may go. */
export const ItemsCard = ({ items, look }: Props) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const levels = (['official', 'public'] as const).filter((level) => items.some((each) => each.level === level));
  return (
    <Card title={t(look === 'first' ? 'items.first' : 'items')}>
      <p className="vh-muted vh-small">{t(items.length === 0 ? 'items.none' : 'items.what')}</p>
      <Items items={items} ticks={look === 'office'} />
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
export const Items = ({ items, ticks }: { items: readonly ItemEntry[]; ticks?: boolean }) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  if (items.length === 0) return null;
  return (
    <dl className="vh-duo-items">
      {items.map((each) => (
        <div key={`${each.item} ${each.log}`}>
          <dt className="vh-row">
            <span className="vh-grow">{text(`item.${each.item}`)}</span>
            {ticks === true && each.firstLook && mayBeFirstLook(each.item) && <Pill>{t('items.first')}</Pill>}
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

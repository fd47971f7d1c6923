import { RELEASE_ITEMS } from '@vrijhaven/connect2protect/model';
import type { ItemEntry } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { ItemForm } from './item-form';
import type { PairingProps } from './use-pairing';

/** Everything that could be shown of somebody, each with who may know it. */
export const ItemsCard = (props: PairingProps) => {
  const { say, seen, texts, held } = props;
  const [open, setOpen] = useState<string>();
  const standing = new Map<string, ItemEntry>(seen.items.map((entry) => [entry.item, entry]));
  return (
    <section class="sheet">
      <h2>{say('items')}</h2>
      <p>{say('items.lead')}</p>
      <dl>
        {RELEASE_ITEMS.map((item) => {
          const entry = standing.get(item);
          const name = texts[`item.${item}`] ?? item;
          const isWritten = entry !== undefined && entry.text !== '';
          return (
            <div class="answer" key={item}>
              <dt>{name}</dt>
              {open === item ? (
                <dd>
                  <ItemForm
                    {...props}
                    item={item}
                    before={entry}
                    onDone={() => {
                      setOpen(undefined);
                    }}
                  />
                </dd>
              ) : (
                <>
                  <dd class={isWritten ? undefined : 'none'}>
                    <p dir="auto">{isWritten ? entry.text : say('item.empty')}</p>
                    {isWritten && (
                      <p>
                        <span class={entry.level === 'private' ? 'tag' : 'tag inProgress'}>
                          {texts[`level.${entry.level}`]}
                        </span>{' '}
                        {entry.level !== 'private' && entry.firstLook && (
                          <span class="tag">{say('item.first.tag')}</span>
                        )}
                        {entry.level === 'private' && entry.wish && entry.wish.level !== 'private' && (
                          <span class="tag">
                            {say('wish.tag', { level: texts[`level.${entry.wish.level}`] ?? '' })}
                          </span>
                        )}
                      </p>
                    )}
                  </dd>
                  {seen.chained && !held && (
                    <dd class="change">
                      <button
                        type="button"
                        class="link"
                        onClick={() => {
                          setOpen(item);
                        }}
                      >
                        {say(isWritten ? 'item.change' : 'item.write')} <span class="hidden">{name}</span>
                      </button>
                    </dd>
                  )}
                </>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
};

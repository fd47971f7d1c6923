import { RELEASE_ITEMS, typedItem } from '@vrijhaven/connect2protect/model';
import type { PairTexts } from '@vrijhaven/connect2protect/model';
import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { SaveAndLeave } from '../ui/save-and-leave';
import { pageAfter } from './ask-path';
import type { Say } from './pairing-texts';

/** Everything that could be told of somebody, one by one, with how far each may go. */
export const ToldPart = ({ say, texts, entry }: { say: Say; texts: PairTexts; entry: Entry }) => {
  const { go } = useIntake();
  return (
    <Page title={say('told')} caption={entry.title}>
      <p class="lead">{say('told.lead')}</p>
      <ul class="tasks">
        {RELEASE_ITEMS.map((item) => {
          const { text, level } = typedItem(entry.answers, item);
          return (
            <li key={item}>
              <button
                type="button"
                class="task"
                onClick={() => {
                  go({ name: 'connect2protect', at: `item:${item}` });
                }}
              >
                <span class="task-name">{texts[`item.${item}`]}</span>
                <span class={text === '' ? 'tag notStarted' : level === 'private' ? 'tag done' : 'tag inProgress'}>
                  {text === '' ? say('item.empty') : texts[`level.${level}`]}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div class="actions">
        <Button
          onClick={() => {
            go({ name: 'connect2protect', at: pageAfter(entry, 'items') });
          }}
        >
          {say('told.go')}
        </Button>
        <SaveAndLeave />
      </div>
    </Page>
  );
};

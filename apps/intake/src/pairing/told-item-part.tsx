import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import { RELEASE_ITEMS, typedItem, withItem } from '@vrijhaven/connect2protect/model';
import type { PairTexts, ReleasedItem } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { Confirm } from '../answer/confirm';
import type { Entry } from '../flow/entry';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { Area } from './area';
import { LevelChoice, mayShowFirst } from './level-choice';
import type { Say } from './pairing-texts';

interface Props {
  say: Say;
  texts: PairTexts;
  entry: Entry;
  item: string;
  /** Where it was taken up. */
  next: 'check' | 'items';
}

/** One thing about somebody: their words, how far they may go, and what that means before it is so. */
export const ToldItemPart = ({ say, texts, entry, item: name, next }: Props) => {
  const { t, dispatch, go } = useIntake();
  const item = RELEASE_ITEMS.find((each) => each === name) ?? 'alias';
  const before = typedItem(entry.answers, item);
  const [{ text, level, firstLook }, setTyped] = useState(before);
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState(false);
  const unfit = text.trim().length > MAX_LONG_TEXT ? t('error.tooLong', { label: say('told.text') }) : undefined;
  const error = shown ? unfit : undefined;
  const id = `item-${item}`;
  const keep = (told: ReleasedItem): void => {
    dispatch({ type: 'entryChanged', entry: { ...entry, answers: withItem(entry.answers, told) } });
    go({ name: 'connect2protect', at: next });
  };
  const save = (): void => {
    keep({ item, level, text: text.trim(), firstLook: firstLook && mayShowFirst(item, level) });
  };
  const begin = (): void => {
    setShown(true);
    if (unfit !== undefined) return;
    if (level === 'public' && before.level !== 'public' && text.trim() !== '') setAsking(true);
    else save();
  };
  return (
    <Page title={texts[`item.${item}`] ?? item} caption={say('told')}>
      <ErrorSummary errors={error === undefined ? [] : [{ field: id, text: error }]} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <Area
          id={id}
          label={say('told.text')}
          hint={say('told.text.hint')}
          error={error}
          value={text}
          onChange={(typed) => {
            setTyped({ item, level, firstLook, text: typed });
          }}
        />
        <LevelChoice
          {...{ say, texts, item, level, firstLook }}
          onChange={(rung) => {
            setAsking(false);
            setTyped({ item, text, ...rung });
          }}
        />
        {asking ? (
          <Confirm
            title={texts['level.public'] ?? ''}
            yes={say('told.public.yes')}
            no={say('item.cancel')}
            danger
            busy={false}
            onYes={save}
            onNo={() => {
              setAsking(false);
            }}
          >
            <p>{say('told.consequence.public')}</p>
          </Confirm>
        ) : (
          <>
            <Notice kind={level === 'public' ? 'warn' : 'info'}>
              <p>{say(`told.consequence.${level}`)}</p>
            </Notice>
            <div class="actions">
              <Button submit>{say('item.save')}</Button>
              {before.text !== '' && (
                <Button
                  kind="quiet"
                  onClick={() => {
                    keep({ ...before, text: '' });
                  }}
                >
                  {say('told.clear')}
                </Button>
              )}
            </div>
          </>
        )}
      </form>
    </Page>
  );
};

import { MAX_LONG_TEXT } from '@vrijhaven/applications/model';
import type { ItemEntry, Level, ReleaseItem } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Area } from './area';
import { Confirm } from '../answer/confirm';
import { knowersOf, stepOf } from './knowers';
import { LevelChoice, mayShowFirst } from './level-choice';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

interface Props extends PairingProps {
  item: ReleaseItem;
  before: ItemEntry | undefined;
  onDone: () => void;
}

/** One item: its words, how far it may go, and what follows from that, said before it happens. */
export const ItemForm = ({ say, own, seen, texts, refresh, item, before, onDone }: Props) => {
  const { language } = useIntake().state;
  const was: Level = before?.level ?? 'private';
  const [text, setText] = useState(before?.text ?? '');
  const [level, setLevel] = useState(was);
  const [firstLook, setFirstLook] = useState(before?.firstLook ?? false);
  const [error, setError] = useState<string>();
  const [asking, setAsking] = useState(false);
  const { busy, problem, said, act } = usePairingAct(say);
  const step = stepOf(was, level);
  const knowers = knowersOf(seen.pairs);
  const save = (): void => {
    const release = { item, level, text: text.trim(), firstLook: firstLook && mayShowFirst(item, level) };
    act(
      () => own.release(release),
      'item.saved',
      (taken) => {
        setAsking(false);
        refresh();
        if (taken) onDone();
      },
    );
  };
  const begin = (): void => {
    const unfit = text.trim() === '' || text.length > MAX_LONG_TEXT;
    setError(unfit ? say('item.fault', { count: MAX_LONG_TEXT }) : undefined);
    if (unfit) return;
    if (step === 'same') save();
    else setAsking(true);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Area id={`item-${item}`} label={say('item.text')} rows={3} error={error} value={text} onChange={setText} />
      <LevelChoice
        {...{ say, texts, item, level, firstLook }}
        onChange={(rung) => {
          setLevel(rung.level);
          setFirstLook(rung.firstLook);
        }}
      />
      <SaidNotice said={said} problem={problem} />
      {asking && step !== 'same' ? (
        <Confirm
          title={`${texts[`level.${was}`] ?? ''} → ${texts[`level.${level}`] ?? ''}`}
          yes={say(step === 'lower' ? 'item.lower.yes' : 'item.raise.yes')}
          no={say('item.cancel')}
          danger={level === 'public'}
          busy={busy}
          onYes={save}
          onNo={onDone}
        >
          <p>
            {step === 'raise' && say(level === 'public' ? 'item.raise.public' : 'item.raise.official')}
            {step === 'lower' &&
              (knowers.length === 0
                ? say('item.lower.nobody')
                : say('item.lower', { who: listText(language, knowers) }))}
          </p>
        </Confirm>
      ) : (
        <div class="actions">
          <Button submit busy={busy}>
            {say('item.save')}
          </Button>
          <Button kind="secondary" onClick={onDone}>
            {say('item.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
};

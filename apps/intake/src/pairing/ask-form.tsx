import { HELPS, REGIONS, THEMES } from '@vrijhaven/connect2protect/model';
import type { Ask, NeedOrigin } from '@vrijhaven/connect2protect/model';
import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { CodePicker } from '../question/code-picker';
import { Button } from '../ui/button';
import { ChoiceList } from '../ui/choice-list';
import { Field, FieldGroup } from '../ui/field';
import { Area } from './area';
import { askOf, typedAsk } from './ask-typed';
import { languagesOf, reusableOf } from './reuse';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

interface Props extends PairingProps {
  /** What they asked before, when they change it. */
  before: Ask | null;
  origin: NeedOrigin;
  onDone: () => void;
}

/** What somebody asks of the programme, and what of their file they would use again. */
export const AskForm = ({ say, own, texts, refresh, before, origin, onDone }: Props) => {
  const { state } = useIntake();
  const answers = state.file?.answers ?? {};
  const [typed, setTyped] = useState(typedAsk(before, languagesOf(answers)));
  const offered = before ? [] : reusableOf(answers, state.language, state.texts?.questions ?? {});
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { busy, problem, said, act } = usePairingAct(say);
  const codes = (known: readonly string[], prefix: string) =>
    known.map((code): [string, string] => [code, texts[`${prefix}.${code}`] ?? code]);
  const send = (): void => {
    const ask = askOf(typed, before);
    const items = offered.filter(({ item }) => ticked.includes(item));
    act(
      () => (before ? own.changeAsk(ask) : own.ask({ origin, ask, items })),
      before ? 'ask.changed' : 'ask.sent',
      (taken) => {
        refresh();
        if (taken) onDone();
      },
    );
  };
  return (
    <section class="sheet">
      <h2>{say(before ? 'ask.change' : 'ask')}</h2>
      <p>{say('ask.lead')}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <FieldGroup id="ask-helps" label={say('ask.helps')}>
          <ChoiceList
            id="ask-helps"
            kind="checkbox"
            options={codes(HELPS, 'help')}
            chosen={typed.helps}
            onChange={(helps) => {
              setTyped({ ...typed, helps });
            }}
          />
        </FieldGroup>
        <Field id="ask-languages" label={say('ask.languages')}>
          <CodePicker
            id="ask-languages"
            kind="language"
            labelledBy={undefined}
            value={typed.languages}
            onChange={(languages) => {
              setTyped({ ...typed, languages });
            }}
          />
        </Field>
        <Folded
          label={say('ask.regions')}
          chosen={typed.regions}
          options={codes(REGIONS, 'region')}
          id="ask-regions"
          onChange={(regions) => {
            setTyped({ ...typed, regions });
          }}
        />
        <Folded
          label={say('ask.themes')}
          chosen={typed.themes}
          options={codes(THEMES, 'theme')}
          id="ask-themes"
          onChange={(themes) => {
            setTyped({ ...typed, themes });
          }}
        />
        <Area
          id="ask-avoid"
          label={say('ask.avoid')}
          hint={say('ask.avoid.hint')}
          rows={2}
          value={typed.avoid}
          onChange={(avoid) => {
            setTyped({ ...typed, avoid });
          }}
        />
        <Area
          id="ask-text"
          label={say('ask.text')}
          hint={say('ask.text.hint')}
          value={typed.text}
          onChange={(text) => {
            setTyped({ ...typed, text });
          }}
        />
        {offered.length > 0 && (
          <FieldGroup id="ask-reuse" label={say('reuse')} hint={say('reuse.lead')}>
            <ChoiceList
              id="ask-reuse"
              kind="checkbox"
              options={offered.map(({ item, text }): [string, string] => [
                item,
                `${texts[`item.${item}`] ?? item}: ${text}`,
              ])}
              chosen={ticked}
              onChange={setTicked}
            />
          </FieldGroup>
        )}
        <SaidNotice said={said} problem={problem} />
        <div class="actions">
          <Button submit busy={busy}>
            {say('ask.send')}
          </Button>
          {before && (
            <Button kind="secondary" onClick={onDone}>
              {say('item.cancel')}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
};

interface FoldedProps {
  id: string;
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Many choices behind one line, so that nobody has to read them all. */
const Folded = ({ id, label, options, chosen, onChange }: FoldedProps) => (
  <FieldGroup id={id} label={label}>
    <details open={chosen.length > 0}>
      <summary>
        {chosen.length === 0
          ? '…'
          : options
              .filter(([code]) => chosen.includes(code))
              .map(([, text]) => text)
              .join(' · ')}
      </summary>
      <ChoiceList id={id} kind="checkbox" options={options} chosen={chosen} onChange={onChange} />
    </details>
  </FieldGroup>
);

import { useState } from 'preact/hooks';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Page } from '../ui/page';

interface Props {
  caption: string;
  words: { readonly title: string; readonly lead: string; readonly go: string; readonly none: string };
  offered: readonly { readonly key: string; readonly label: string; readonly lines: readonly string[] }[];
  onGo: (ticked: ReadonlySet<string>) => void;
}

/** What an earlier file says, to be taken over piece by piece; nothing is ticked beforehand. */
export const ReusePart = ({ caption, words, offered, onGo }: Props) => {
  const { t } = useIntake();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  return (
    <Page title={words.title} caption={caption}>
      <p class="lead">{words.lead}</p>
      <div class="choices">
        {offered.map(({ key, label, lines }) => (
          <label class="choice" key={key}>
            <input
              type="checkbox"
              checked={ticked.has(key)}
              onChange={(event) => {
                toggle(key, event.currentTarget.checked);
              }}
            />
            <span>
              <strong>{label}</strong>
              {lines.map((line) => (
                <p key={line} dir="auto">
                  {line}
                </p>
              ))}
            </span>
          </label>
        ))}
      </div>
      <div class="actions">
        <Button
          onClick={() => {
            onGo(ticked);
          }}
        >
          {ticked.size === 0 ? t('continue') : words.go}
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            onGo(new Set());
          }}
        >
          {words.none}
        </Button>
      </div>
    </Page>
  );
};

import { wishesIn } from '@vrijhaven/connect2protect/model';
import { listText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { SaidNotice } from './said-notice';
import { usePairingAct } from './use-pairing-act';
import type { PairingProps } from './use-pairing';

/** What its owner said may go further when they asked, and is private still: a line that broke, or a server that lost it. */
export const WishNotice = ({ say, own, seen, texts, refresh }: PairingProps) => {
  const { language } = useIntake().state;
  const { busy, problem, said, act } = usePairingAct(say);
  const waiting = wishesIn(seen.items);
  if (waiting.length === 0) return said && <Notice kind={said.tone} title={said.text} alert />;
  const items = listText(
    language,
    waiting.map(({ item, wish }) => `${texts[`item.${item}`] ?? item} (${texts[`level.${wish.level}`] ?? ''})`),
  );
  return (
    <Notice kind="warn" title={say('wish')}>
      <p>{say('wish.text', { items })}</p>
      <SaidNotice said={said} problem={problem} />
      <Button
        busy={busy}
        onClick={() => {
          act(() => own.releaseWished(), 'wish.done', refresh);
        }}
      >
        {say('wish.go')}
      </Button>
    </Notice>
  );
};

import { useState } from 'react';
import { Button, Notice, useAct, useMessages } from '@vrijhaven/ui';
import { accountWords } from '../account/words';
import { useOrganisationDesk, type UnlockAnswer } from '../port';
import { CodeField } from './code-field';
import { canUsePasskeys, usePasskey as askPasskey } from './passkeys';

interface Props {
  totp: boolean;
  passkeyOptions: string | null;
  /** Anything but a wrong answer that leaves tries. */
  onSettled: (answer: UnlockAnswer) => void;
}

/** The second factor, whichever the account has. */
export const FactorQuestion = ({ totp, passkeyOptions, onSettled }: Props) => {
  const t = useMessages(accountWords);
  const { factorDoor } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [triesLeft, setTriesLeft] = useState<number>();
  const [silent, setSilent] = useState(false);

  const give = async (ask: () => Promise<UnlockAnswer | undefined>) => {
    setTriesLeft(undefined);
    setSilent(false);
    const answer = await run(ask);
    if (answer?.kind === 'FactorRefused' && answer.triesLeft > 0) setTriesLeft(answer.triesLeft);
    else if (answer) onSettled(answer);
  };
  const withPasskey = (options: string) =>
    give(async () => {
      const passkey = await askPasskey(options);
      if (passkey !== undefined) return factorDoor.answer({ passkey });
      setSilent(true);
      return undefined;
    });

  return (
    <div className="vh-stack">
      {triesLeft !== undefined && (
        <Notice tone="danger" live>
          {t('door.refused', { count: triesLeft })}
        </Notice>
      )}
      {silent && (
        <Notice tone="warn" live>
          {t('door.passkey.failed')}
        </Notice>
      )}
      {passkeyOptions !== null &&
        (canUsePasskeys() ? (
          <Button kind="primary" icon="key" busy={busy} autoFocus onClick={() => void withPasskey(passkeyOptions)}>
            {t('door.passkey')}
          </Button>
        ) : (
          <Notice tone="warn">{t('passkey.cannot')}</Notice>
        ))}
      {totp && (
        <form
          className="vh-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void give(() => factorDoor.answer({ code }));
          }}
        >
          <CodeField value={code} onChange={setCode} autoFocus={passkeyOptions === null} />
          <Button kind={passkeyOptions === null ? 'primary' : 'plain'} submit busy={busy}>
            {t('prove.go')}
          </Button>
        </form>
      )}
      <p className="vh-small vh-muted">{t('door.lost')}</p>
    </div>
  );
};

import { useState } from 'react';
import type { KeepingSecrets, NewSecrets } from '@vrijhaven/organisation/client';
import { useMessages, type Remote } from '@vrijhaven/ui';
import { KeepPassphrase } from './keep-passphrase';
import { KeepWords } from './keep-words';
import { useUnloadGuard } from './use-unload-guard';
import { recoveryWords } from './words';

interface Props {
  secrets: NewSecrets;
  keeping: Remote<KeepingSecrets>;
  handle: string;
  /** Everything was typed again. */
  onKept: () => void;
}

/** Every secret that was made is shown once and typed again, one after the other; only then does anything count. */
export const KeepSecrets = ({ secrets, keeping, handle, onKept }: Props) => {
  const t = useMessages(recoveryWords);
  const { passphrase, recoveryWords: words } = secrets;
  const [keptPassphrase, setKeptPassphrase] = useState(passphrase === undefined);
  useUnloadGuard(true);
  return (
    <div className="vh-stack">
      {!keptPassphrase && passphrase !== undefined ? (
        <KeepPassphrase
          words={passphrase}
          handle={handle}
          matches={(typed) => keeping.matchesPassphrase(typed)}
          onKept={() => {
            if (words === undefined) onKept();
            else setKeptPassphrase(true);
          }}
        />
      ) : (
        words !== undefined && (
          <KeepWords words={words} wrongIn={(typed) => keeping.wrongRecoveryWords(typed)} onKept={onKept} />
        )
      )}
      <p className="vh-small vh-muted vh-no-print">{t('card.leave')}</p>
    </div>
  );
};

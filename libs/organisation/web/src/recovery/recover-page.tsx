import { useEffect, useState, type ReactNode } from 'react';
import type { NewSecrets, RenewOutcome } from '@vrijhaven/organisation/client';
import { Button, Notice, useAct, useMessages, Wordmark } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { DistrustedPage } from '../unlock/distrusted-page';
import { KeepSecrets } from './keep-secrets';
import { OpenWithWords } from './open-with-words';
import { RenewalRefused } from './renewal-refused';
import { recoveryWords } from './words';

type Stage =
  | { readonly name: 'words' | 'done' }
  | { readonly name: 'keep'; readonly handle: string; readonly secrets: NewSecrets }
  | { readonly name: 'kept' }
  | { readonly name: 'distrusted'; readonly reason: string };

/** For who has lost the passphrase: card in, new passphrase and new card out, and then the ordinary door. */
export const RecoverPage = ({ preferences }: { preferences: ReactNode }) => {
  const t = useMessages(recoveryWords);
  const { recovering } = useOrganisationDesk();
  const [stage, setStage] = useState<Stage>({ name: 'words' });
  useEffect(() => () => void recovering.close(), [recovering]);

  if (stage.name === 'distrusted') return <DistrustedPage reason={stage.reason} />;
  return (
    <main className="vh-door">
      <div className="vh-door-card">
        <Wordmark />
        {stage.name === 'words' && (
          <>
            <div className="vh-stack-tight">
              <h1>{t('recover.title')}</h1>
              <p className="vh-muted">{t('recover.lead')}</p>
            </div>
            <OpenWithWords
              onOpened={(handle, secrets) => setStage({ name: 'keep', handle, secrets })}
              onDistrusted={(reason) => setStage({ name: 'distrusted', reason })}
            />
            <Notice title={t('recover.neither')}>{t('recover.neither.what')}</Notice>
            <a href="/desk/">{t('recover.back')}</a>
          </>
        )}
        {stage.name === 'keep' && (
          <KeepSecrets
            secrets={stage.secrets}
            keeping={recovering}
            handle={stage.handle}
            onKept={() => setStage({ name: 'kept' })}
          />
        )}
        {stage.name === 'kept' && <PutInForce onDone={() => setStage({ name: 'done' })} />}
        {stage.name === 'done' && (
          <div className="vh-stack">
            <h1>{t('recover.done')}</h1>
            <p>{t('recover.done.what')}</p>
            <a className="vh-button vh-button-primary" href="/desk/">
              {t('recover.unlock')}
            </a>
          </div>
        )}
      </div>
      {preferences}
    </main>
  );
};

const PutInForce = ({ onDone }: { onDone: () => void }) => {
  const t = useMessages(recoveryWords);
  const { recovering } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<RenewOutcome>();

  const send = async () => {
    const outcome = await run(() => recovering.send());
    setRefused(outcome);
    if (outcome?.kind === 'renewed') onDone();
  };
  return (
    <div className="vh-stack">
      <h2>{t('recover.ready')}</h2>
      <p>{t('recover.ready.what')}</p>
      <RenewalRefused outcome={refused} />
      <Button kind="primary" icon="check" busy={busy} onClick={() => void send()}>
        {t('recover.send')}
      </Button>
    </div>
  );
};

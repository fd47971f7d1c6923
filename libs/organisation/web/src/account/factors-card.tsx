import { useState } from 'react';
import type { AccountView, OwnFactor } from '@vrijhaven/organisation/client';
import { Button, Card, formatDay, Notice, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { canUsePasskeys } from '../factor/passkeys';
import { AddFactor } from './add-factor';
import { RemoveFactor } from './remove-factor';
import { accountWords } from './words';

interface Props {
  account: AccountView;
  onChanged: (account: AccountView) => void;
}

type Doing = { kind: 'add'; factor: OwnFactor['factor'] } | { kind: 'remove'; factor: OwnFactor };

/** Second factors: which there are, and how to add and remove one. */
export const FactorsCard = ({ account, onChanged }: Props) => {
  const t = useMessages(accountWords);
  const toast = useToast();
  const [doing, setDoing] = useState<Doing>();
  const { factors } = account;
  const hasTotp = factors.some(({ factor }) => factor === 'totp');
  const close = () => setDoing(undefined);
  const done = (text: 'factor.added' | 'factor.removed') => (changed: AccountView) => {
    toast({ tone: 'good', text: t(text) });
    onChanged(changed);
    close();
  };

  return (
    <Card title={t('factors')}>
      {doing?.kind === 'add' && <AddFactor factor={doing.factor} onDone={done('factor.added')} onBack={close} />}
      {doing?.kind === 'remove' && (
        <RemoveFactor factor={doing.factor} onDone={done('factor.removed')} onBack={close} />
      )}
      {doing === undefined && (
        <div className="vh-stack">
          <p className="vh-muted">{t('factors.what')}</p>
          {factors.length === 0 && <Notice tone="warn">{t('factors.none')}</Notice>}
          {factors.length > 0 && (
            <ul className="vh-people">
              {factors.map((factor) => (
                <FactorRow
                  key={factor.id ?? 'totp'}
                  factor={factor}
                  onRemove={() => setDoing({ kind: 'remove', factor })}
                />
              ))}
            </ul>
          )}
          <p className="vh-small vh-muted">{t('factors.lost')}</p>
          {!canUsePasskeys() && <Notice>{t('passkey.cannot')}</Notice>}
          <div className="vh-row">
            {canUsePasskeys() && (
              <Button icon="key" onClick={() => setDoing({ kind: 'add', factor: 'passkey' })}>
                {t('factor.addPasskey')}
              </Button>
            )}
            {!hasTotp && (
              <Button icon="plus" onClick={() => setDoing({ kind: 'add', factor: 'totp' })}>
                {t('factor.addTotp')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Card>
  );
};

const FactorRow = ({ factor, onRemove }: { factor: OwnFactor; onRemove: () => void }) => {
  const t = useMessages(accountWords);
  const language = useLanguage();
  const { name, since, lastUsed } = factor;
  return (
    <li>
      <div className="vh-grow">
        <p className="vh-strong">
          {t(`factor.${factor.factor}`)}
          {name !== '' && (
            <>
              {' · '}
              <bdi>{name}</bdi>
            </>
          )}
        </p>
        <p className="vh-small vh-muted">
          {t('session.since', { day: formatDay(since, language) })}
          {lastUsed !== null && <> · {t('factor.used', { day: formatDay(lastUsed, language) })}</>}
        </p>
      </div>
      <Button small kind="quiet" onClick={onRemove}>
        {t('factor.remove')}
      </Button>
    </li>
  );
};

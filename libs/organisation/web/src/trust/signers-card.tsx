import type { SignerView } from '@vrijhaven/organisation/client';
import { Button, Card, formatDay, Notice, Pill, useLanguage, useMessages, type PillTone } from '@vrijhaven/ui';
import { organisationWords } from '../words';

const TONE: Readonly<Record<SignerView['standing'], PillTone>> = {
  good: 'good',
  endsSoon: 'waiting',
  ended: 'danger',
  missing: 'danger',
};

/** A checkpoint takes two; one whose certificate is about to end should not be counted on. */
const ENOUGH = 2;

interface Props {
  signers: readonly SignerView[];
  /** Absent for who may not bring certificates. */
  onPublish?: (() => void) | undefined;
}

/** Which coordinators the root key lets sign checkpoints, until when, and what to do before that ends. */
export const SignersCard = ({ signers, onPublish }: Props) => {
  const t = useMessages(organisationWords);
  const language = useLanguage();
  const lasting = signers.filter(({ standing }) => standing === 'good').length;
  const waiting = signers.filter(({ standing }) => standing !== 'good');
  return (
    <Card title={t('signers.title')}>
      <div className="vh-stack">
        <p className="vh-muted">{t('signers.what')}</p>
        <ul className="vh-people">
          {signers.map(({ member, handle, until, standing }) => (
            <li key={member}>
              <div className="vh-grow">
                <p className="vh-strong">
                  <bdi>{handle}</bdi>
                </p>
                {until !== null && (
                  <p className="vh-muted vh-small">
                    {t('signers.until', { day: formatDay(until.slice(0, 10), language) })}
                  </p>
                )}
              </div>
              <Pill tone={TONE[standing]}>{t(`signers.standing.${standing}`)}</Pill>
            </li>
          ))}
        </ul>
        {waiting.length > 0 && (
          <Notice tone={lasting < ENOUGH ? 'danger' : 'warn'} title={t('signers.do')}>
            {lasting < ENOUGH && <p>{t('signers.few')}</p>}
            <ol>
              <li>{t('signers.do.1')}</li>
              <li>{t('signers.do.2')}</li>
              <li>{t('signers.do.3')}</li>
            </ol>
            <ul className="vh-no-list">
              {waiting.map(({ member, handle }) => (
                <li key={member}>
                  <bdi>{handle}</bdi>: <code dir="ltr">{member}</code>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {onPublish && (
          <div className="vh-row vh-no-print">
            <Button icon="plus" onClick={onPublish}>
              {t('signers.publish')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
};

import { useCallback, useState } from 'react';
import type { Dossier, HoldingPeriod, HoldingsView, HoldingView } from '@vrijhaven/applications/client';
import { cityName, hasRole, useMember } from '@vrijhaven/organisation/web';
import {
  Button,
  Card,
  formatDay,
  LoadView,
  Notice,
  Pill,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords, useCompartmentName } from '../words';
import { byHolder } from './by-holder';
import type { Holder } from './by-holder';
import { WithdrawDialog } from './withdraw-dialog';

/** Who holds which part, since when, from signatures: what taking it back can no longer undo. */
export const HoldingsCard = ({ dossier, onChanged }: { dossier: Dossier; onChanged: () => void }) => {
  const t = useMessages(applicationsWords);
  const { caseload } = useApplicationsDesk();
  const loading = useLoad(useCallback(() => caseload.holdings(dossier.id), [caseload, dossier.id]));
  useLive('consents', loading.reload);
  const changed = () => {
    void loading.reload();
    onChanged();
  };
  return (
    <Card title={t('holder.title')}>
      <LoadView loading={loading} label={t('holder.checking')}>
        {(view) =>
          view === null ? (
            <Notice tone="danger">{t('holder.alarm')}</Notice>
          ) : (
            <Holders view={view} id={dossier.id} onChanged={changed} />
          )
        }
      </LoadView>
    </Card>
  );
};

const Holders = ({ view, id, onChanged }: { view: HoldingsView; id: string; onChanged: () => void }) => {
  const t = useMessages(applicationsWords);
  const mayWithdraw = hasRole(useMember(), 'coordinator');
  const [from, setFrom] = useState<string>();
  const holders = byHolder(view.holdings);
  const chosen = holders.find(({ city }) => city !== undefined && city === from);
  return (
    <>
      {!view.agrees && (
        <Notice tone="danger" title={t('holder.alarm')}>
          {t('holder.alarm.what')}
        </Notice>
      )}
      {holders.length === 0 && <p className="vh-muted vh-small">{t('holder.none')}</p>}
      <ul className="vh-lines">
        {holders.map((holder) => (
          <li key={JSON.stringify(holder.who)}>
            <HolderParts holder={holder} />
            {mayWithdraw && holder.city !== undefined && holder.holdsNow.length > 0 && (
              <Button kind="quiet" onClick={() => setFrom(holder.city)}>
                {t('holder.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="vh-muted vh-small">{t('holder.claim')}</p>
      {chosen?.city !== undefined && (
        <WithdrawDialog
          id={id}
          city={chosen.city}
          compartments={chosen.holdsNow}
          onClose={() => setFrom(undefined)}
          onDone={onChanged}
        />
      )}
    </>
  );
};

const nameOf = ({ who: { kind } }: Holder) => (kind === 'city' ? 'office' : kind);

const HolderParts = ({ holder }: { holder: Holder }) => {
  const t = useMessages(applicationsWords);
  const compartmentName = useCompartmentName();
  return (
    <div className="vh-grow">
      <span className="vh-strong">
        <bdi>{holder.city === undefined ? t(`holder.${nameOf(holder)}`) : cityName(holder.city)}</bdi>
      </span>
      <ul>
        {holder.parts.map((part) => (
          <li key={part.compartment} className="vh-small">
            {compartmentName(part.compartment)} <Standing part={part} />
            {part.periods.map((period) => (
              <span key={period.since} className="vh-muted vh-block">
                <Period period={period} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
};

const Standing = ({ part: { status } }: { part: HoldingView }) => {
  const t = useMessages(applicationsWords);
  return status === 'proven' ? null : <Pill tone="danger">{t(`holder.${status}`)}</Pill>;
};

const Period = ({ period: { since, until, link } }: { period: HoldingPeriod }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const from = formatDay(since, language);
  const days =
    until === null ? t('holder.since', { day: from }) : t('holder.until', { from, until: formatDay(until, language) });
  return (
    <>
      {days} · {t('holder.link', { link })}
    </>
  );
};

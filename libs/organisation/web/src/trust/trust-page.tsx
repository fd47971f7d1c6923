import { useCallback, useEffect, useState } from 'react';
import type { ProposeOutcome } from '@vrijhaven/organisation/client';
import {
  Button,
  Card,
  DescriptionList,
  formatDay,
  LoadView,
  Notice,
  Page,
  Pill,
  useAct,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { hasRole } from '../member';
import { useMember, useOrganisationDesk } from '../port';
import { EscrowCard } from '../escrow/escrow-card';
import { FingerprintCard } from '../safety/fingerprint-card';
import { ActRefusalNotice } from '../waiting/act-refusal';
import { actsChanged, onActsChanged } from '../waiting/acts-changed';
import { PolicyCard } from '../waiting/policy-card';
import { ProposedNotice } from '../waiting/proposed-notice';
import { organisationWords } from '../words';
import { CertificateDialog } from './certificate-dialog';
import { groupKey } from './group-key';
import { SignersCard } from './signers-card';
import { TONE_OF_STANDING } from './standing';

/** What applicants are told to trust, and how long it lasts. Two coordinators renew it. */
export const TrustPage = () => {
  const t = useMessages(organisationWords);
  const language = useLanguage();
  const member = useMember();
  const { checkpoints, rootKey } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [outcome, setOutcome] = useState<ProposeOutcome>();
  /** The checkpoint that stood when this desk proposed the next one. */
  const [before, setBefore] = useState<number>();
  const [certifying, setCertifying] = useState(false);
  const loading = useLoad(
    useCallback(
      async () => ({ state: await checkpoints.state(), signers: await checkpoints.signers() }),
      [checkpoints],
    ),
  );
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useEffect(() => onActsChanged(again), [again]);
  useLive('signatures', again);
  const renews = hasRole(member, 'coordinator');
  const own = loading.data?.signers.find((each) => each.member === member.me.member)?.standing;
  const maySign = own === 'good' || own === 'endsSoon';

  const propose = async () => {
    setOutcome(await run(() => checkpoints.propose()));
    setBefore(loading.data?.state.sequence);
    actsChanged();
  };

  return (
    <Page
      title={t('trust.title')}
      lead={t('trust.lead')}
      actions={
        <Button kind="quiet" icon="print" onClick={() => window.print()}>
          {t('safety.print')}
        </Button>
      }
    >
      <LoadView loading={loading}>
        {({ state, signers }) => (
          <>
            <Card
              title={t('trust.checkpoint')}
              aside={<Pill tone={TONE_OF_STANDING[state.standing]}>{t(`trust.standing.${state.standing}`)}</Pill>}
            >
              <div className="vh-stack">
                <p className="vh-muted">{t(`trust.standing.${state.standing}.what`)}</p>
                {state.standing !== 'none' && (
                  <DescriptionList
                    items={[
                      { key: 'issued', term: t('trust.issued'), value: formatDay(state.issued.slice(0, 10), language) },
                      {
                        key: 'expires',
                        term: t('trust.expires'),
                        value: formatDay(state.expires.slice(0, 10), language),
                      },
                      { key: 'sequence', term: t('trust.sequence'), value: String(state.sequence) },
                    ]}
                  />
                )}
                {renews && !maySign && <Notice tone="warn">{t('signers.notYou')}</Notice>}
                {renews && (
                  <div className="vh-row">
                    <Button
                      kind="primary"
                      icon="refresh"
                      busy={busy}
                      disabled={!maySign}
                      onClick={() => void propose()}
                    >
                      {t('trust.prepare')}
                    </Button>
                  </div>
                )}
                {outcome?.kind === 'proposed' && state.sequence === before && <ProposedNotice />}
                {outcome !== undefined && outcome.kind !== 'proposed' && <ActRefusalNotice refusal={outcome} />}
              </div>
            </Card>
            <SignersCard
              signers={signers}
              onPublish={hasRole(member, 'coordinator', 'administrator') ? () => setCertifying(true) : undefined}
            />
          </>
        )}
      </LoadView>
      <PolicyCard />
      <EscrowCard />
      <FingerprintCard />
      <Card title={t('trust.root')}>
        <div className="vh-stack">
          <p className="vh-muted">{t('trust.root.what')}</p>
          <p className="vh-mono vh-wrap vh-key">{groupKey(rootKey)}</p>
        </div>
      </Card>
      {certifying && (
        <CertificateDialog
          onClose={() => setCertifying(false)}
          onKept={() => {
            setCertifying(false);
            toast({ tone: 'good', text: t('signers.kept') });
            again();
          }}
        />
      )}
    </Page>
  );
};

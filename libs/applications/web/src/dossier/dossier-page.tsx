import { Link } from '@tanstack/react-router';
import { useCallback, type ReactNode } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import {
  Button,
  EmptyState,
  formatDay,
  Icon,
  LoadView,
  Notice,
  Page,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { caseCode } from '../case-code';
import { useApplicationsDesk } from '../port';
import { ReceiptLostCard } from '../receipt-lost/receipt-lost-card';
import { callsWords } from '../calls/words';
import { applicationsWords } from '../words';
import { Compartments } from './compartments';
import { ContactCaution } from './contact-caution';
import { Glance } from './glance';
import { HistoryCard } from './history-card';
import { HoldingsCard } from './holdings-card';
import { StateCard } from './state-card';
import { Thread } from './thread';
import { ConsentCard } from './consent-card';
import { ReferralCard } from './referral-card';

/** A slot instead of an import: this slice knows no programme. */
export interface DossierPageProps {
  id: string;
  /** Buttons of other slices, beside the moves. */
  actions?: (dossier: Dossier, reload: () => void) => ReactNode;
  /** Parts of the file that other slices bring, after what the applicant wrote. */
  sections?: (dossier: Dossier, reload: () => void) => ReactNode;
  /** The same for the narrow column. */
  asides?: (dossier: Dossier, reload: () => void) => ReactNode;
}

/** One file, as far as this member's keys go. */
export const DossierPage = ({ id, actions, sections, asides }: DossierPageProps) => {
  const t = useMessages(applicationsWords);
  const { caseload } = useApplicationsDesk();
  const loading = useLoad(useCallback(() => caseload.open(id), [caseload, id]));
  const reload = () => void loading.reload();
  // A consent that is taken back counts from the moment it is: whoever looks at the file sees it at once.
  useLive('consents', loading.reload);
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/caseload" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('dossier.back')}
      </Link>
      <LoadView loading={loading} label={t('dossier.opening')}>
        {(dossier) =>
          dossier === null ? (
            <EmptyState icon="lock" title={t('dossier.absent')}>
              {t('dossier.absent.what')}
            </EmptyState>
          ) : (
            <Opened
              dossier={dossier}
              actions={actions?.(dossier, reload)}
              sections={sections?.(dossier, reload)}
              asides={asides?.(dossier, reload)}
              reload={loading.reload}
            />
          )
        }
      </LoadView>
    </div>
  );
};

interface OpenedProps {
  dossier: Dossier;
  actions: ReactNode;
  sections: ReactNode;
  asides: ReactNode;
  reload: () => Promise<void>;
}

const Opened = ({ dossier, actions, sections, asides, reload }: OpenedProps) => {
  const t = useMessages(applicationsWords);
  const calls = useMessages(callsWords);
  const language = useLanguage();
  const alias = dossier.summary.status === 'open' ? dossier.summary.content.alias : '';
  return (
    <Page
      title={alias === '' ? caseCode(dossier.id) : alias}
      lead={
        <>
          {alias !== '' && (
            <>
              <span className="vh-mono">{caseCode(dossier.id)}</span>
              {' · '}
            </>
          )}
          {dossier.call.title[language]}
          {' · '}
          {t('dossier.submitted', { day: formatDay(dossier.submittedOn, language) })}
        </>
      }
      actions={
        <Button icon="print" kind="quiet" onClick={() => window.print()}>
          {t('dossier.print')}
        </Button>
      }
    >
      {!dossier.intact && (
        <Notice tone="danger" title={t('dossier.notIntact')}>
          {t('dossier.notIntact.what')}
        </Notice>
      )}
      {dossier.shown === 'other' && (
        <Notice tone="danger" title={calls('shown.other.title')}>
          {calls('shown.other')}
        </Notice>
      )}
      <div className="vh-dossier">
        <div className="vh-stack">
          <ContactCaution contact={dossier.compartments.contact} state={dossier.state} />
          <Glance view={dossier.summary} />
          <Compartments dossier={dossier} />
          {sections}
          <Thread dossier={dossier} onPosted={reload} />
        </div>
        <aside className="vh-stack" aria-label={t('dossier.aside')}>
          <StateCard dossier={dossier} onMoved={() => void reload()} actions={actions} />
          <ConsentCard consents={dossier.consents} />
          <ReferralCard dossier={dossier} />
          <HoldingsCard dossier={dossier} onChanged={() => void reload()} />
          <HistoryCard transitions={dossier.transitions} />
          {asides}
          <ReceiptLostCard id={dossier.id} />
        </aside>
      </div>
    </Page>
  );
};

import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { CompartmentView } from '@vrijhaven/applications/client';
import { Answers, applicationsWords, ContactCaution } from '@vrijhaven/applications/web';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';
import {
  Button,
  Card,
  EmptyState,
  formatPeriod,
  Icon,
  LoadView,
  Notice,
  Page,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
} from '@vrijhaven/ui';
import { daysOf } from '../available';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { phaseOfCandidate } from './candidate-phase';
import { AnswerDialog } from './answer-dialog';
import { CandidatePill } from './candidates-page';

/** One candidate as this city may see them: the need profile first, more only after consent. */
export const CandidatePage = ({ id }: { id: string }) => {
  const t = useMessages(shelterCityWords);
  const { shelterCity } = useShelterCityDesk();
  const loading = useLoad(
    useCallback(async () => {
      const proposals = await shelterCity.loadProposals({ states: LIVE_PROPOSALS });
      return { proposal: proposals.find((each) => each.id === id) };
    }, [shelterCity, id]),
  );
  useLive('candidates', loading.reload);
  return (
    <div className="vh-page vh-dossier-frame">
      <Link to="/candidates" className="vh-back vh-no-print">
        <Icon name="back" size={18} />
        {t('candidates.title')}
      </Link>
      <LoadView loading={loading} label={t('candidates.opening')}>
        {({ proposal }) =>
          proposal ? (
            <Opened proposal={proposal} reload={() => void loading.reload()} />
          ) : (
            <EmptyState icon="lock" title={t('candidate.gone')}>
              {t('candidate.gone.what')}
            </EmptyState>
          )
        }
      </LoadView>
    </div>
  );
};

const Opened = ({ proposal, reload }: { proposal: ProposalView; reload: () => void }) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const [answering, setAnswering] = useState<'accept' | 'decline'>();
  const { candidate } = proposal;
  const name = candidateName(candidate);
  return (
    <Page title={name} lead={formatPeriod(daysOf(proposal), language)}>
      <div className="vh-dossier">
        <div className="vh-stack">
          <ContactCaution contact={candidate.contact} state={candidate.state} />
          <Part compartment="need" view={candidate.need} />
          <Part compartment="identity" view={candidate.identity} />
          <Part compartment="contact" view={candidate.contact} />
        </div>
        <aside className="vh-stack">
          <Card title={t('candidate.state')} aside={<CandidatePill proposal={proposal} />}>
            <div className="vh-stack-tight">
              {proposal.state === 'proposed' && (
                <>
                  <p className="vh-muted vh-small">{t('candidate.answer.what')}</p>
                  <Button kind="primary" icon="check" onClick={() => setAnswering('accept')}>
                    {t('candidate.accept')}
                  </Button>
                  <Button kind="quiet" onClick={() => setAnswering('decline')}>
                    {t('candidate.decline')}
                  </Button>
                </>
              )}
              {proposal.state === 'accepted' && (
                <>
                  <p className="vh-muted vh-small">{t(whatNext(proposal))}</p>
                  <Link to="/board" className="vh-button vh-button-plain">
                    <Icon name="board" size={18} />
                    {t('candidate.onBoard')}
                  </Link>
                </>
              )}
            </div>
          </Card>
          <Notice title={t('candidate.sealed')}>{t('candidate.sealed.what')}</Notice>
        </aside>
      </div>
      {answering !== undefined && (
        <AnswerDialog
          proposal={proposal}
          accept={answering === 'accept'}
          onClose={() => setAnswering(undefined)}
          onDone={reload}
        />
      )}
    </Page>
  );
};

const NEXT = {
  toPlace: 'candidate.next.place',
  offering: 'candidate.next.offer',
  withOffice: 'candidate.next.office',
} as const;

const whatNext = (proposal: ProposalView) =>
  proposal.residency === null ? NEXT[phaseOfCandidate(proposal)] : 'candidate.next.placed';

const Part = ({ compartment, view }: { compartment: 'need' | 'identity' | 'contact'; view: CompartmentView }) => {
  const t = useMessages(shelterCityWords);
  const words = useMessages(applicationsWords);
  return (
    <Card title={words(`compartment.${compartment}`)}>
      {view.status === 'open' && <Answers content={view.content} />}
      {view.status === 'tampered' && (
        <Notice tone="danger" title={words('dossier.tampered')}>
          {words('dossier.tampered.what')}
        </Notice>
      )}
      {(view.status === 'unavailable' || view.status === 'notForYourRole') && (
        <p className="vh-sealed vh-muted">
          <Icon name="lock" size={16} />
          {t('candidate.afterConsent')}
        </p>
      )}
    </Card>
  );
};

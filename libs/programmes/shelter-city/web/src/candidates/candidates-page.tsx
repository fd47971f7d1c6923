import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { optionText, questionOf } from '@vrijhaven/applications/model';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import { LIVE_PROPOSALS } from '@vrijhaven/shelter-city/model';
import {
  EmptyState,
  formatDay,
  formatPeriod,
  Icon,
  joinList,
  LoadView,
  Page,
  Pill,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
  useRevisit,
} from '@vrijhaven/ui';
import { useQuestionTexts } from '@vrijhaven/applications/web';
import { lookOf, stayTone } from '../board/stay-states';
import { phaseOfCandidate } from './candidate-phase';
import { daysOf } from '../available';
import { candidateName } from '../candidate-name';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';

const isPast = ({ residency }: ProposalView): boolean => residency !== null && lookOf(residency.state) === 'past';

/** Who has been proposed to the city, and who is coming. Declined candidates are gone from here. */
export const CandidatesPage = () => {
  const t = useMessages(shelterCityWords);
  const { shelterCity } = useShelterCityDesk();
  const loading = useLoad(useCallback(() => shelterCity.loadProposals({ states: LIVE_PROPOSALS }), [shelterCity]));
  const { reload } = loading;
  useLive('candidates', reload);
  useRevisit(useCallback(() => void reload(), [reload]));
  return (
    <Page title={t('candidates.title')} lead={t('candidates.lead')}>
      <LoadView loading={loading} label={t('candidates.opening')}>
        {(proposals) => {
          const waiting = proposals.filter(({ state }) => state === 'proposed');
          const accepted = proposals.filter(({ state }) => state === 'accepted');
          const past = accepted.filter(isPast);
          const present = accepted.filter((each) => !isPast(each));
          if (proposals.length === 0) {
            return (
              <EmptyState icon="handshake" title={t('candidates.none')}>
                {t('candidates.none.what')}
              </EmptyState>
            );
          }
          return (
            <div className="vh-stack-wide">
              <Group title={t('candidates.waiting')} proposals={waiting} empty={t('candidates.waiting.none')} />
              {present.length > 0 && <Group title={t('candidates.accepted')} proposals={present} />}
              {past.length > 0 && <Group title={t('candidates.past')} proposals={past} />}
            </div>
          );
        }}
      </LoadView>
    </Page>
  );
};

const Group = ({ title, proposals, empty }: { title: string; proposals: readonly ProposalView[]; empty?: string }) => (
  <section className="vh-stack-tight" aria-label={title}>
    <h2>{title}</h2>
    {proposals.length === 0 && <p className="vh-muted">{empty}</p>}
    <ul className="vh-candidates">
      {proposals.map((proposal) => (
        <li key={proposal.id}>
          <CandidateCard proposal={proposal} />
        </li>
      ))}
    </ul>
  </section>
);

const CandidateCard = ({ proposal }: { proposal: ProposalView }) => {
  const t = useMessages(shelterCityWords);
  const language = useLanguage();
  const texts = useQuestionTexts();
  const { need } = proposal.candidate;
  const fields = need.status === 'open' ? need.content.answers['fields'] : undefined;
  const question = questionOf('fields');
  return (
    <Link to="/candidates/$id" params={{ id: proposal.id }} className="vh-candidate">
      <span className="vh-row">
        <span className="vh-strong vh-grow">
          <bdi>{candidateName(proposal.candidate)}</bdi>
        </span>
        <CandidatePill proposal={proposal} />
      </span>
      <span className="vh-muted vh-small">
        {Array.isArray(fields) && question
          ? joinList(
              fields.map((code: string) => optionText(texts, question, code)),
              language,
            )
          : null}
      </span>
      <span className="vh-row vh-small vh-muted">
        <Icon name="calendar" size={16} />
        {formatPeriod(daysOf(proposal), language)}
      </span>
      <span className="vh-small vh-muted">
        {t('candidates.since', { day: formatDay(proposal.proposedOn, language) })}
      </span>
    </Link>
  );
};

/** The next thing that a city coordinator can expect or do. */
export const CandidatePill = ({ proposal }: { proposal: ProposalView }) => {
  const t = useMessages(shelterCityWords);
  if (proposal.state === 'proposed') return <Pill tone="waiting">{t('candidate.answer')}</Pill>;
  if (proposal.residency !== null) {
    const { state } = proposal.residency;
    return <Pill tone={stayTone(state)}>{t(`residency.${state}`)}</Pill>;
  }
  const phase = phaseOfCandidate(proposal);
  return <Pill tone={phase === 'toPlace' ? 'active' : 'neutral'}>{t(`candidate.${phase}`)}</Pill>;
};

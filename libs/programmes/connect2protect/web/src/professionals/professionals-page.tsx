import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { Button, EmptyState, LoadView, Page, Pill, useLive, useLoad, useMessages } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { usePairText } from '../use-pair-text';
import { usePlace } from '../use-place';
import { MandateNote } from './mandate-note';
import { NewProfessional } from './new-professional';
import { OneProfessional } from './one-professional';
import { professionalWords } from './words';

/** The register for who coordinates; for a professional, their own page. */
export const ProfessionalsPage = () => {
  const t = useMessages(professionalWords);
  const isOffice = usePlace() === 'coordinator';
  const { connect2protect } = useConnect2ProtectDesk();
  const navigate = useNavigate();
  const loading = useLoad(useCallback(() => connect2protect.loadProfessionals(), [connect2protect]));
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('professionals', again);
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t(isOffice ? 'title' : 'title.own')}
      lead={t(isOffice ? 'lead' : 'lead.own')}
      actions={
        isOffice && (
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('new')}
          </Button>
        )
      }
    >
      <LoadView loading={loading} label={t('opening')}>
        {(professionals) => {
          const own = isOffice ? undefined : professionals[0];
          if (own) return <OneProfessional professional={own} reload={again} />;
          if (professionals.length === 0)
            return (
              <EmptyState icon="people" title={t(isOffice ? 'none' : 'none.own')}>
                {t(isOffice ? 'none.what' : 'none.own.what')}
              </EmptyState>
            );
          return (
            <ul className="vh-candidates">
              {professionals.map((each) => (
                <li key={each.id}>
                  <ProfessionalCard professional={each} />
                </li>
              ))}
            </ul>
          );
        }}
      </LoadView>
      {adding && (
        <NewProfessional
          onClose={() => setAdding(false)}
          onDone={(id) => void navigate({ to: '/professionals/$id', params: { id } })}
        />
      )}
    </Page>
  );
};

const ProfessionalCard = ({ professional }: { professional: ProfessionalView }) => {
  const t = useMessages(professionalWords);
  const text = usePairText();
  const { id, name, kind, pairs, maxPairs, active, briefed } = professional;
  return (
    <Link to="/professionals/$id" params={{ id }} className="vh-candidate">
      <span className="vh-row">
        <span className="vh-strong vh-grow">
          <bdi>{name}</bdi>
        </span>
        <Pill tone={!active ? 'done' : briefed ? 'good' : 'waiting'}>
          {t(active ? (briefed ? 'briefed' : 'notBriefed') : 'inactive')}
        </Pill>
      </span>
      <span className="vh-small vh-muted">{text(`professional.${kind}`)}</span>
      <LoadBar pairs={pairs} most={maxPairs} />
      <MandateNote professional={professional} />
    </Link>
  );
};

/** How much somebody carries, as words and as a quiet row of places. */
export const LoadBar = ({ pairs, most }: { pairs: number; most: number }) => {
  const t = useMessages(professionalWords);
  return (
    <span className="vh-row vh-small">
      <span className="vh-duo-load" aria-hidden="true">
        {Array.from({ length: most }, (_, at) => (
          <span key={at} data-taken={at < pairs || undefined} />
        ))}
      </span>
      {t('load', { pairs, most })}
    </span>
  );
};

import { Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { caseCode, nameOfCase, useCases } from '@vrijhaven/applications/web';
import type { WaitingEnquiry } from '@vrijhaven/selection/client';
import {
  Card,
  EmptyState,
  formatDay,
  LoadView,
  Page,
  Pill,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
  type PillTone,
} from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { enquiryWords } from './words';

const GROUPS = ['answered', 'filed', 'open', 'expired'] as const;
const TONES: Readonly<Record<(typeof GROUPS)[number], PillTone>> = {
  answered: 'active',
  filed: 'good',
  open: 'waiting',
  expired: 'danger',
};

const Row = ({ enquiry, name, tone }: { enquiry: WaitingEnquiry; name: string | undefined; tone: PillTone }) => {
  const t = useMessages(enquiryWords);
  const language = useLanguage();
  const { application, referee, state, askedOn, expiresOn, answeredOn } = enquiry;
  return (
    <li>
      <span className="vh-grow">
        <Link to="/caseload/$id" params={{ id: application }} className="vh-strong">
          {name === undefined ? <span className="vh-mono">{caseCode(application)}</span> : <bdi>{name}</bdi>}
        </Link>
        <span className="vh-block">{t('referee', { number: referee })}</span>
        <span className="vh-muted vh-small vh-block">
          {t('asked', { day: formatDay(askedOn, language) })}
          {' · '}
          {answeredOn === null
            ? t('until', { day: formatDay(expiresOn, language) })
            : t('answered.on', { day: formatDay(answeredOn, language) })}
        </span>
      </span>
      <Pill tone={tone}>{t(`enquiry.${state}`)}</Pill>
    </li>
  );
};

/** Every letter with which something is to be done: answers first, for somebody waits for them. */
export const EnquiriesPage = () => {
  const t = useMessages(enquiryWords);
  const { enquiries } = useSelectionDesk();
  const { rows: known } = useCases();
  const names = useMemo(() => new Map(known.map((row) => [row.id, nameOfCase(row)])), [known]);
  const loading = useLoad(useCallback(() => enquiries.waiting(), [enquiries]));
  useLive('enquiries', loading.reload);
  return (
    <Page title={t('title')} lead={t('place.lead')}>
      <LoadView loading={loading} label={t('loading')}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon="inbox" title={t('place.none')}>
              {t('place.none.what')}
            </EmptyState>
          ) : (
            <div className="vh-stack">
              {GROUPS.map((group) => {
                const own = rows.filter(({ state }) => state === group);
                if (own.length === 0) return null;
                return (
                  <Card key={group} title={t(`group.${group}`)} aside={<span className="vh-muted">{own.length}</span>}>
                    <ul className="vh-lines">
                      {own.map((enquiry) => (
                        <Row
                          key={enquiry.id}
                          enquiry={enquiry}
                          name={names.get(enquiry.application)}
                          tone={TONES[group]}
                        />
                      ))}
                    </ul>
                  </Card>
                );
              })}
            </div>
          )
        }
      </LoadView>
    </Page>
  );
};

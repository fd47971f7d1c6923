import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { addDays, dayOf } from '@vrijhaven/domain';
import type { EditionView } from '@vrijhaven/training/client';
import { OFFERS_SEATS } from '@vrijhaven/training/model';
import { formatDay, formatPeriod, Icon, Pill, useLanguage, useLive, useLoad, useMessages } from '@vrijhaven/ui';
import { useTrainingDesk } from '../port';
import { editionTone } from '../tones';
import { useTitles } from '../use-titles';
import { trainingWords } from '../words';
import { countsOf } from './counts';
import { nextDateOf } from './next-date';
import { SeatsBar } from './seats-bar';
import { editionWords } from './words';

/** One edition in the list: where, when, how far, how full. */
export const EditionCard = ({ edition, counted }: { edition: EditionView; counted: boolean }) => {
  const states = useMessages(trainingWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const period = { from: edition.startsOn, until: addDays(edition.endsOn, 1) };
  return (
    <Link to="/editions/$slug" params={{ slug: edition.slug }} className="vh-edition-card">
      <span className="vh-row">
        <span className="vh-strong vh-grow">{titleOf(edition.title)}</span>
        <Pill tone={editionTone(edition.state)}>{states(`edition.${edition.state}`)}</Pill>
      </span>
      <span className="vh-row vh-small vh-muted">
        <Icon name="calendar" size={16} />
        <span className="vh-grow">
          <bdi>{formatPeriod(period, language)}</bdi> · <bdi>{edition.placeName}</bdi>
        </span>
      </span>
      {counted && <Seats edition={edition} />}
    </Link>
  );
};

const Seats = ({ edition }: { edition: EditionView }) => {
  const { slug, seats } = edition;
  const t = useMessages(editionWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const { training } = useTrainingDesk();
  const { data, reload } = useLoad(
    useCallback(async () => ({ enrolments: (await training.open(slug))?.enrolments ?? [] }), [training, slug]),
  );
  useLive(
    'enrolments',
    useCallback(() => void reload(), [reload]),
  );
  if (!data) return <span className="vh-seats-wait" />;
  const counts = countsOf(data.enrolments, seats);
  const next = nextDateOf(edition, data.enrolments, dayOf(new Date()));
  const day = next ? formatDay(next.day, language) : '';
  return (
    <>
      <SeatsBar counts={counts} seats={seats} />
      {counts.toRead > 0 && (
        <span>
          <Pill tone="active">{t('seats.toRead', { count: counts.toRead })}</Pill>
        </span>
      )}
      {OFFERS_SEATS.includes(edition.state) && counts.free > 0 && counts.waiting > 0 && (
        <span>
          <Pill tone="waiting">{t('seats.promote', { count: counts.waiting })}</Pill>
        </span>
      )}
      {next && (
        <span className="vh-row vh-small vh-muted">
          <Icon name="clock" size={16} />
          <span className="vh-grow">
            {t(`coming.${next.kind}`, { day, title: next.title === null ? '' : titleOf(next.title) })}
          </span>
        </span>
      )}
    </>
  );
};

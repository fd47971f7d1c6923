import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MatchingCandidate, UnplacedBecause } from '@vrijhaven/shelter-city/matching';
import { Card, formatPeriod, Icon, useLanguage, useMessages } from '@vrijhaven/ui';
import { blockTexts, changeText } from './explanation';
import type { Names } from './names';
import { PoolCard } from './pool-card';
import { placingWords } from './words';

interface Props {
  because: UnplacedBecause;
  candidate: MatchingCandidate | undefined;
  /** Places in the calculation. */
  total: number;
  names: Names;
  /** What the person must stay away from. */
  avoid: ReactNode;
}

/** What stands in the way of somebody without a place, and which single change would be enough. */
export const BlockedDetail = ({ because, candidate, total, names, avoid }: Props) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  const texts = blockTexts(because.blocks, candidate, total, t, names, language);
  return (
    <Card title={t('blocked.title', { name: names.candidate(because.candidate) })} level={3}>
      <div className="vh-stack">
        <ul className="vh-reasons vh-reasons-less">
          {texts.map((text) => (
            <li key={text}>
              <Icon name="minus" size={18} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {candidate && <PoolCard candidate={candidate} names={names} />}
        {avoid}
        <section className="vh-stack-tight">
          <h4>{t('blocked.changes')}</h4>
          {because.changes.length === 0 && <p className="vh-muted">{t('blocked.changes.none')}</p>}
          <ul className="vh-reasons">
            {because.changes.map(({ change, stay }) => {
              const text = changeText(change, t, names);
              return (
                <li key={text}>
                  <Icon name="spark" size={18} />
                  <span>
                    {text}
                    <span className="vh-muted vh-small vh-block">
                      {t('blocked.would', {
                        place: names.place(stay.place),
                        city: names.city(names.citySlug(stay.place)),
                        period: formatPeriod(stay.period, language),
                      })}
                    </span>
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
        <p className="vh-muted vh-small">{t('blocked.pool')}</p>
        <div className="vh-row vh-no-print">
          <Link to="/caseload/$id" params={{ id: because.candidate }} className="vh-button vh-button-quiet">
            {t('pair.file')}
          </Link>
        </div>
      </div>
    </Card>
  );
};

import type { ScoringCase } from '@vrijhaven/selection/client';
import type { Judgement } from '@vrijhaven/selection/model';
import { useMember } from '@vrijhaven/organisation/web';
import { Card, Pill, useLocale, useMessages } from '@vrijhaven/ui';
import { scoringWords } from './words';

/** How others are called here: by a piece of their id, so that nobody's name weighs. */
export const memberCode = (member: string): string => member.replaceAll('-', '').slice(0, 4).toUpperCase();

const OneJudgement = ({ judgement }: { judgement: Judgement }) => {
  const t = useMessages(scoringWords);
  const locale = useLocale();
  const { member } = useMember().me;
  const { author, note, kind, changedAfterSeeing } = judgement;
  return (
    <li className="vh-stack-tight">
      <span className="vh-row vh-wrap">
        <span className="vh-strong vh-grow">
          {author === member ? t('others.you') : t('others.member', { code: memberCode(author) })}
        </span>
        {kind === 'score' ? (
          <span className="vh-mono">
            {new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
              judgement.mean,
            )}
          </span>
        ) : (
          <span>{t(`abstain.${judgement.reason}`)}</span>
        )}
        {changedAfterSeeing && <Pill tone="waiting">{t('others.changed')}</Pill>}
      </span>
      {note !== '' && (
        <span className="vh-pre vh-small" dir="auto">
          {note}
        </span>
      )}
    </li>
  );
};

/** Everybody's judgements by one case, for who has judged. */
export const JudgementList = ({ judgements }: { judgements: readonly Judgement[] }) => (
  <ul className="vh-judgements">
    {judgements.map((judgement) => (
      <OneJudgement key={judgement.author} judgement={judgement} />
    ))}
  </ul>
);

/** Others' judgements, once the own one stands; before that whether there is a quorum, and no more. */
export const OthersCard = ({ found }: { found: ScoringCase }) => {
  const t = useMessages(scoringWords);
  const { member } = useMember().me;
  const others = found.judgements?.filter(({ author }) => author !== member);
  return (
    <Card title={t('others.title')}>
      {others === undefined ? (
        <p className="vh-muted">{t('others.hidden')}</p>
      ) : others.length === 0 ? (
        <p className="vh-muted">{t('others.none')}</p>
      ) : (
        <JudgementList judgements={others} />
      )}
      <p className="vh-muted vh-small">{t(found.enough ? 'others.enough' : 'others.notEnough')}</p>
    </Card>
  );
};

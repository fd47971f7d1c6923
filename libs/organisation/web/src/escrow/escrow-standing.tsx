import type { EscrowState } from '@vrijhaven/organisation/client';
import { DescriptionList, formatDay, Notice, Progress, useLanguage, useMessages } from '@vrijhaven/ui';
import { SpokenNumber } from '../safety/spoken-number';
import { UseLine } from './use-line';
import { escrowWords } from './words';

interface Props {
  state: EscrowState;
  escrow: NonNullable<EscrowState['escrow']>;
}

/** Everything about the escrow that stands: what it covers, what it was used for, when to hold the drill. */
export const EscrowStanding = ({ state, escrow }: Props) => {
  const t = useMessages(escrowWords);
  const language = useLanguage();
  const { covered, keys, uses, setOn, drillDue } = state;
  const { generation, threshold, cards, link, number } = escrow;
  return (
    <>
      <p className="vh-muted">{t('what', { threshold })}</p>
      <Progress label={t('covered', { covered, keys })} value={keys === 0 ? 1 : covered / keys} />
      <p className="vh-small vh-muted">{t('covered.what')}</p>
      {covered < keys && <p>{t('waiting')}</p>}
      <DescriptionList
        items={[
          { key: 'generation', term: t('generation'), value: String(generation) },
          { key: 'cards', term: t('cards'), value: t('cards.what', { threshold, cards }) },
          { key: 'link', term: t('link'), value: String(link) },
          ...(setOn === null ? [] : [{ key: 'setOn', term: t('setOn'), value: formatDay(setOn, language) }]),
        ]}
      />
      <h3>{t('number')}</h3>
      <SpokenNumber number={number} label={t('number')} />
      <p className="vh-small vh-muted">{t('number.what')}</p>
      {drillDue ? <Notice tone="warn">{t('drill.due')}</Notice> : <p className="vh-muted">{t('drill.what')}</p>}
      <h3>{t('uses')}</h3>
      {uses.length === 0 ? (
        <p className="vh-muted">{t('uses.none')}</p>
      ) : (
        <ul className="vh-bullets">
          {uses.map((use) => (
            <li key={use.link}>
              <UseLine use={use} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

import type { ReactNode } from 'react';
import { formatPeriod, Icon, Pill, useLanguage, useMessages, usePhone } from '@vrijhaven/ui';
import type { SuggestedStay } from '@vrijhaven/shelter-city/matching';
import type { Names } from './names';
import { placingWords } from './words';

export interface ListRow {
  readonly id: string;
  readonly stay: SuggestedStay | undefined;
  readonly kept: boolean;
}

interface Props {
  title: string;
  rows: readonly ListRow[];
  chosen: string | undefined;
  names: Names;
  onChoose: (id: string) => void;
  /** On a phone the chosen one opens in its place. */
  detail: ReactNode;
}

/** People with the place that is suggested for each; choosing one shows the reasons. */
export const CandidateList = ({ title, rows, chosen, names, onChoose, detail }: Props) => {
  const t = useMessages(placingWords);
  const language = useLanguage();
  const phone = usePhone();
  if (rows.length === 0) return null;
  return (
    <section className="vh-stack-tight" aria-label={title}>
      <h3>
        {title} <span className="vh-muted">{rows.length}</span>
      </h3>
      <ul className="vh-pairs">
        {rows.map(({ id, stay, kept }) => (
          <li key={id}>
            <button
              type="button"
              className="vh-pair"
              aria-expanded={phone ? id === chosen : undefined}
              aria-current={!phone && id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <span className="vh-pair-who vh-strong vh-cut">
                <bdi>{names.candidate(id)}</bdi>
              </span>
              <span className="vh-pair-where">
                {stay ? (
                  <>
                    <span className="vh-row">
                      <Icon name="pin" size={16} />
                      <bdi>{names.city(names.citySlug(stay.place))}</bdi>
                    </span>
                    <span className="vh-muted vh-small">
                      <bdi>{names.place(stay.place)}</bdi> · {formatPeriod(stay.period, language)}
                    </span>
                  </>
                ) : (
                  <span className="vh-muted vh-small">{t('list.noPlace')}</span>
                )}
              </span>
              {kept && <Pill tone="good">{t('list.kept')}</Pill>}
            </button>
            {phone && id === chosen && detail}
          </li>
        ))}
      </ul>
    </section>
  );
};

import { caseCode, StatePill } from '@vrijhaven/applications/web';
import type { DecidedState } from '@vrijhaven/selection/model';
import { Icon, Pill, useLocale, useMessages } from '@vrijhaven/ui';
import { JudgementList } from './others-card';
import { choicesFor } from './results';
import type { MarksOfMeeting, ResultRow, Sort } from './results';
import { scoringWords } from './words';

const COLUMNS: readonly { readonly sort: Sort; readonly words: 'place' | 'case' | 'spread' | 'scores' }[] = [
  { sort: 'place', words: 'place' },
  { sort: 'case', words: 'case' },
  { sort: 'spread', words: 'spread' },
  { sort: 'scores', words: 'scores' },
];

interface Props {
  rows: readonly ResultRow[];
  sort: Sort;
  onSort: (sort: Sort) => void;
  marks: MarksOfMeeting;
  onMark: (id: string, mark: DecidedState | undefined) => void;
  /** Aliases beside codes; never on paper. */
  names: boolean;
}

/** Every case of the call by its scores. Ties share a place, what is missing says so. */
export const ResultsTable = ({ rows, sort, onSort, marks, onMark, names }: Props) => {
  const t = useMessages(scoringWords);
  return (
    <div className="vh-results-frame">
      <table className="vh-results">
        <caption className="vh-hidden">{t('meeting.table')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(({ sort: by, words }) => (
              <th key={by} scope="col" aria-sort={sort === by ? 'ascending' : 'none'}>
                <button
                  type="button"
                  className="vh-sort"
                  aria-label={t('meeting.sort', { column: t(`meeting.${words}`) })}
                  onClick={() => onSort(by)}
                >
                  {t(`meeting.${words}`)}
                  {sort === by && <Icon name="down" size={14} />}
                </button>
              </th>
            ))}
            <th scope="col">{t('meeting.mean')}</th>
            <th scope="col">{t('meeting.state')}</th>
            <th scope="col" className="vh-no-print">
              {t('meeting.mark')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.found.id} row={row} mark={marks[row.found.id]} onMark={onMark} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface RowProps {
  row: ResultRow;
  mark: DecidedState | undefined;
  onMark: Props['onMark'];
  names: boolean;
}

const Row = ({ row: { found, place, tied }, mark, onMark, names }: RowProps) => {
  const t = useMessages(scoringWords);
  const locale = useLocale();
  const { tally, summary, recused } = found;
  const number = (value: number | null) =>
    value === null
      ? '–'
      : new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
  const choices = choicesFor(found);
  return (
    <tr data-mark={mark}>
      <td>
        {place ?? '–'} {tied && <span className="vh-muted vh-small">{t('meeting.tie')}</span>}
      </td>
      <th scope="row">
        <details className="vh-row-details">
          <summary>
            <span className="vh-mono">{caseCode(found.id)}</span>{' '}
            {names && summary.status === 'open' && <bdi className="vh-no-print">{summary.content.alias}</bdi>}
          </summary>
          <JudgementList judgements={tally.judgements} />
        </details>
        {found.notices.length > 0 && (
          <span className="vh-result-notice" role="note">
            <Icon name="alert" size={16} /> {t('meeting.noticed')}
            {found.notices.map((notice) => (
              <span key={notice} className="vh-block">
                {t(`meeting.notice.${notice}`)}
              </span>
            ))}
          </span>
        )}
      </th>
      <td className="vh-mono">{number(tally.spread)}</td>
      <td>
        {tally.scored === 0 ? t('meeting.noScore') : tally.scored}{' '}
        {!found.enough && <Pill tone="waiting">{t('meeting.notEnough')}</Pill>}
        {tally.abstained > 0 && (
          <span className="vh-block vh-muted vh-small">
            {t('meeting.abstentions')}: {tally.abstained}
          </span>
        )}
        {tally.changed > 0 && (
          <span className="vh-block vh-muted vh-small">{t('meeting.changed', { count: tally.changed })}</span>
        )}
        {recused.length > 0 && (
          <span className="vh-block vh-muted vh-small">{t('meeting.recused', { count: recused.length })}</span>
        )}
      </td>
      <td className="vh-mono vh-strong">{number(tally.mean)}</td>
      <td>
        <StatePill state={found.state} />
      </td>
      <td className="vh-no-print">
        {choices.length > 0 && (
          <span className="vh-select">
            <select
              aria-label={`${t('meeting.mark')} ${caseCode(found.id)}`}
              value={mark ?? ''}
              onChange={({ target }) =>
                onMark(
                  found.id,
                  choices.find((each) => each === target.value),
                )
              }
            >
              <option value="">{t('meeting.mark.none')}</option>
              {choices.map((choice) => (
                <option key={choice} value={choice}>
                  {t(`scoring.outcome.${choice}`)}
                </option>
              ))}
            </select>
          </span>
        )}
      </td>
    </tr>
  );
};

import { memo } from 'react';
import type { CaseSummary } from '@vrijhaven/applications/client';
import { optionText, questionOf, type QuestionTexts } from '@vrijhaven/applications/model';
import { useMember } from '@vrijhaven/organisation/web';
import { dayOf, daysBetween, type Language } from '@vrijhaven/domain';
import { formatAge, formatDay, joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { caseCode } from '../case-code';
import { countryName } from '../names';
import { applicationsWords } from '../words';
import { StatePill } from './state-pill';

const words = (texts: QuestionTexts, key: string, codes: readonly string[], language: Language): string => {
  const question = questionOf(key);
  return joinList(
    codes.map((code) => (question ? optionText(texts, question, code) : code)),
    language,
  );
};

/** One line of the caseload: who, what, where it stands, since when. */
export const CaseRow = memo(function CaseRow({ row, texts }: { row: CaseSummary; texts: QuestionTexts }) {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const { reads } = useMember();
  const summary = row.summary.status === 'open' ? row.summary.content : undefined;
  return (
    <>
      <span className="vh-case-mark">
        {row.unread && reads.includes('thread') && (
          <>
            <span className="vh-dot" aria-hidden="true" />
            <span className="vh-hidden">{t('caseload.unread')}</span>
          </>
        )}
      </span>
      <span className="vh-case-who">
        <span className="vh-strong vh-cut">
          <bdi>{summary?.alias || caseCode(row.id)}</bdi>
        </span>
        <span className="vh-muted vh-small vh-cut">
          {summary === undefined ? t(`summary.${row.summary.status === 'tampered' ? 'tampered' : 'closed'}`) : null}
          {summary !== undefined &&
            (summary.country === '' ? caseCode(row.id) : countryName(summary.country, language))}
        </span>
      </span>
      <span className="vh-case-what vh-cut vh-muted vh-small">
        {summary && words(texts, 'fields', summary.fields, language)}
      </span>
      <span className="vh-case-urgency vh-small vh-cut" data-urgency={summary?.urgency}>
        {summary && summary.urgency !== '' && words(texts, 'threatUrgency', [summary.urgency], language)}
      </span>
      <span className="vh-case-state">
        <StatePill state={row.state} />
      </span>
      <span className="vh-case-age vh-muted vh-small" title={formatDay(row.submittedOn, language)}>
        {formatAge(Math.max(0, daysBetween(row.submittedOn, dayOf(new Date()))), language)}
      </span>
    </>
  );
});

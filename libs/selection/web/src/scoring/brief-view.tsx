import { labelOf, optionText, questionOf } from '@vrijhaven/applications/model';
import { languageName, useQuestionTexts } from '@vrijhaven/applications/web';
import type { BriefView as Brief } from '@vrijhaven/selection/client';
import type { BriefFact, CaseBrief } from '@vrijhaven/selection/model';
import { BRIEF_FACTS, BRIEF_SECTIONS } from '@vrijhaven/selection/model';
import { DescriptionList, joinList, Notice, useLanguage, useMessages } from '@vrijhaven/ui';
import { scoringWords } from './words';

const CONFIDENCE = ['high', 'medium', 'low', 'none'] as const;

/** What is told about a case: codes in words, then the sections. */
export const BriefText = ({ brief, confidence }: { brief: CaseBrief; confidence: string | null }) => {
  const t = useMessages(scoringWords);
  const language = useLanguage();
  const texts = useQuestionTexts();
  const inWords = (fact: BriefFact, code: string): string => {
    if (fact === 'languages') return languageName(code, language);
    const question = questionOf(fact);
    return question ? optionText(texts, question, code) : code;
  };
  const facts = BRIEF_FACTS.flatMap((fact) => {
    const codes = brief.facts[fact] ?? [];
    const question = questionOf(fact);
    if (codes.length === 0) return [];
    const value = joinList(
      codes.map((code) => inWords(fact, code)),
      language,
    );
    return [{ key: fact, term: question ? labelOf(texts, fact) : fact, value }];
  });
  const level = CONFIDENCE.find((each) => each === confidence);
  return (
    <div className="vh-stack">
      <DescriptionList
        items={[
          ...facts,
          ...(level ? [{ key: 'confidence', term: t('brief.confidence'), value: t(`confidence.${level}`) }] : []),
        ]}
      />
      {BRIEF_SECTIONS.map((section) => (
        <section key={section} className="vh-stack-tight">
          <h3>{t(`section.${section}`)}</h3>
          <p className="vh-pre" dir="auto">
            {brief.texts[section] ?? ''}
          </p>
        </section>
      ))}
    </div>
  );
};

/** A brief as far as it could be opened. */
export const BriefShown = ({ view }: { view: Brief }) => {
  const t = useMessages(scoringWords);
  if (view.status === 'open') return <BriefText brief={view.brief} confidence={view.confidence} />;
  if (view.status === 'unavailable') return <p className="vh-muted">{t('brief.missing')}</p>;
  return (
    <Notice tone="danger" title={t('brief.tampered')}>
      {t('brief.tampered.what')}
    </Notice>
  );
};

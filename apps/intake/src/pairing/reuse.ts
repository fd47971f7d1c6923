import { questionOf } from '@vrijhaven/applications/model';
import type { Answers, QuestionTexts } from '@vrijhaven/applications/model';
import type { ReleaseItem } from '@vrijhaven/connect2protect/model';
import type { Language } from '@vrijhaven/domain';
import { answerLines } from '../question/answer-text';

/** Where in an earlier file each item could come from. */
const FROM: Readonly<Partial<Record<ReleaseItem, readonly string[]>>> = {
  alias: ['alias'],
  name: ['legalName'],
  country: ['country'],
  field: ['fields', 'role'],
  story: ['workStory'],
  contact: ['channelAddress'],
  languages: ['languages'],
  threat: ['threatTypes', 'threatLatest'],
  help: ['hopesNote'],
};

export interface Reusable {
  readonly item: ReleaseItem;
  readonly text: string;
}

/** What of the earlier file could be used again, as its owner reads it. Nothing is until they tick it. */
export const reusableOf = (answers: Answers, language: Language, texts: QuestionTexts): readonly Reusable[] =>
  (Object.entries(FROM) as [ReleaseItem, readonly string[]][]).flatMap(([item, keys]) => {
    const lines = keys.flatMap((key) => {
      const question = questionOf(key);
      return question ? answerLines(question, answers[key], language, texts) : [];
    });
    return lines.length > 0 ? [{ item, text: lines.join('\n') }] : [];
  });

/** Languages that the file names, to begin with. */
export const languagesOf = (answers: Answers): readonly string[] => {
  const said = answers['languages'];
  return Array.isArray(said) ? (said as readonly string[]) : [];
};

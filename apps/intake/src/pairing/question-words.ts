import { HELPS, REGIONS, THEMES } from '@vrijhaven/connect2protect/model';
import type { PairTexts } from '@vrijhaven/connect2protect/model';
import type { Say } from './pairing-texts';

const coded = (texts: PairTexts, question: string, prefix: string, codes: readonly string[]) =>
  codes.map((code): [string, string] => [`q.${question}.${code}`, texts[`${prefix}.${code}`] ?? code]);

/** The words of the form as questions are drawn by: one sentence is title and label. */
export const questionWords = (say: Say, texts: PairTexts): Readonly<Record<string, string>> => ({
  ...texts,
  ...Object.fromEntries(
    (['helps', 'languages', 'regions', 'themes', 'avoid', 'text'] as const).flatMap((key) => [
      [`step.${key}`, say(`ask.${key}`)],
      [`q.${key}`, say(`ask.${key}`)],
    ]),
  ),
  ...Object.fromEntries([
    ...coded(texts, 'helps', 'help', HELPS),
    ...coded(texts, 'regions', 'region', REGIONS),
    ...coded(texts, 'themes', 'theme', THEMES),
  ]),
  'q.avoid.hint': say('ask.avoid.hint'),
  'q.text.hint': say('ask.text.hint'),
});

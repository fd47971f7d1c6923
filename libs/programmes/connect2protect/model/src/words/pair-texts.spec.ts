import { LANGUAGES } from '@vrijhaven/domain';
import { optionsOf } from '@vrijhaven/applications/model';
import { ACTION_KINDS, ACTION_STATES } from '../action.lifecycle';
import { ALARM_KINDS } from '../alarm.lifecycle';
import { CONTACT_STEPS } from '../asking/ask-form';
import { CHECK_IN_STATES } from '../check-in.lifecycle';
import { CONFIDENTIALITY_PARAGRAPHS } from '../confidentiality';
import { END_REASONS } from '../end-reason';
import { LEVELS, RELEASE_ITEMS } from '../ladder';
import { NEED_STATES } from '../need.lifecycle';
import { PAIRING_STATES } from '../pairing.lifecycle';
import { HELPS, PROFESSIONAL_KINDS, REGIONS, THEMES } from '../professional';
import { loadPairTexts } from './pair-texts';

const under = (part: string, codes: readonly string[]): string[] => codes.map((code) => `${part}.${code}`);

const KEYS = [
  ...under('item', RELEASE_ITEMS),
  ...LEVELS.flatMap((level) => [`level.${level}`, `level.${level}.hint`]),
  ...under('help', HELPS),
  ...under('theme', THEMES),
  ...under('region', REGIONS),
  ...under('professional', PROFESSIONAL_KINDS),
  ...under('action', ACTION_KINDS),
  ...under('actionState', ACTION_STATES),
  ...under('need', NEED_STATES),
  ...under('pairing', PAIRING_STATES),
  ...under('checkIn', CHECK_IN_STATES),
  ...under('alarm', ALARM_KINDS),
  ...under('end', END_REASONS),
  ...CONTACT_STEPS.flatMap(({ key, questions }) => [
    `step.${key}`,
    ...questions.flatMap((question) => [`q.${question.key}`, ...under(`q.${question.key}`, optionsOf(question))]),
  ]),
  ...['directContact', 'safeHours', 'avoidWords'].map((key) => `q.${key}.hint`),
  ...under('confidentiality', ['title', ...CONFIDENTIALITY_PARAGRAPHS]),
];

it.each(LANGUAGES)('speaks %s for every code of the programme', async (language) => {
  const texts = await loadPairTexts(language);
  expect(Object.keys(texts).sort()).toEqual([...KEYS].sort());
  expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
});

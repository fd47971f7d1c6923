import type { Dossier } from '@vrijhaven/applications/client';
import type { Answer } from '@vrijhaven/applications/model';
import { LANGUAGES } from '@vrijhaven/domain';
import type { BriefFact, BriefSection, CaseBrief, KnownOfPerson } from '@vrijhaven/selection/model';
import { BRIEF_FACTS, BRIEF_SECTIONS } from '@vrijhaven/selection/model';

const answersOf = (dossier: Dossier): Readonly<Record<string, Answer>> => {
  const open = Object.values(dossier.compartments).flatMap((view) =>
    view.status === 'open' ? [view.content.answers] : [],
  );
  return Object.assign({}, ...open) as Record<string, Answer>;
};

const textOf = (answer: Answer | undefined): string => (typeof answer === 'string' ? answer : '');

const codesOf = (answer: Answer | undefined): readonly string[] => {
  if (typeof answer === 'string') return answer === '' ? [] : [answer];
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
};

/** From the summary where a role opens that and not the part itself. */
const summarised = ({ summary }: Dossier): Partial<Record<BriefFact, readonly string[]>> =>
  summary.status === 'open'
    ? {
        fields: summary.content.fields,
        threatUrgency: codesOf(summary.content.urgency),
        english: codesOf(summary.content.english),
        languages: summary.content.languages,
      }
    : {};

/** What an answer gives for a section to begin with; a person writes it over. */
const SOURCES: Readonly<Record<BriefSection, readonly string[]>> = {
  work: ['workStory'],
  threat: ['threatLatest', 'threatStory'],
  effect: ['hopesNote'],
  alternatives: ['alternatives'],
  return: ['returnView'],
};

/** A brief to begin with, from what this role opens. */
export const startingBrief = (dossier: Dossier): CaseBrief => {
  const answers = answersOf(dossier);
  const facts = BRIEF_FACTS.flatMap((fact) => {
    const answered = codesOf(answers[fact]);
    const codes = answered.length > 0 ? answered : (summarised(dossier)[fact] ?? []);
    return codes.length > 0 ? [[fact, codes] as const] : [];
  });
  const texts = BRIEF_SECTIONS.map((section) => {
    const given = SOURCES[section].map((key) => textOf(answers[key]).trim()).filter((text) => text !== '');
    return [section, given.join('\n\n')] as const;
  });
  return { kind: 'case', facts: Object.fromEntries(facts), texts: Object.fromEntries(texts) };
};

const NAMING = ['alias', 'legalName', 'affiliation', 'channelAddress', 'referee1Name', 'referee2Name'] as const;
const COUNTRIES = ['country', 'whereNow', 'nationality'] as const;

const countryNames = (code: string): string[] =>
  LANGUAGES.flatMap((language) => {
    try {
      return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? [];
    } catch {
      return [];
    }
  });

/** What this role knows of the person, to look for in the brief. */
export const knownOf = (dossier: Dossier): KnownOfPerson => {
  const answers = answersOf(dossier);
  const { summary } = dossier;
  const names = NAMING.map((key) => textOf(answers[key]));
  const codes = COUNTRIES.map((key) => textOf(answers[key]));
  if (summary.status === 'open') {
    names.push(summary.content.alias);
    codes.push(summary.content.country, summary.content.whereNow);
  }
  return {
    names: names.filter((name) => name !== ''),
    countries: [...new Set(codes.filter((code) => code !== ''))].flatMap(countryNames),
  };
};

import type { Barrier, Change, Merit, Shortfall } from '@vrijhaven/connect2protect/suggesting';
import type { Translate } from '@vrijhaven/ui';
import type { PairText } from '../use-pair-text';
import type { en } from './words/en';

type T = Translate<keyof typeof en>;

/** How codes are called in the language of the page. */
export interface Names {
  readonly text: PairText;
  readonly language: (code: string) => string;
}

/** What speaks for a professional, as a sentence. */
export const meritText = (merit: Merit, t: T, { text, language }: Names): string => {
  switch (merit.kind) {
    case 'language':
      return t('merit.language', { language: language(merit.code) });
    case 'region':
      return t('merit.region', { region: text(`region.${merit.region}`) });
    case 'theme':
      return t('merit.theme', { theme: text(`theme.${merit.theme}`) });
    case 'room':
      return t('merit.room', { count: merit.free });
    case 'knowEachOther':
      return t('merit.knowEachOther');
  }
};

/** What does not fit, or comes first, as a sentence. */
export const shortfallText = (short: Shortfall, t: T, { text }: Names): string => {
  switch (short.kind) {
    case 'region':
      return t('short.region', { region: text(`region.${short.region}`) });
    case 'theme':
      return t('short.theme', { theme: text(`theme.${short.theme}`) });
    case 'mandateEnding':
      return t('short.mandateEnding', { count: short.months });
    case 'notBriefed':
      return t('short.notBriefed');
  }
};

/** Why somebody cannot be asked, as a sentence. */
export const barrierText = (barrier: Barrier, t: T, { text }: Names): string => {
  switch (barrier.kind) {
    case 'avoidedGroup':
      return t('barrier.avoidedGroup', { group: barrier.group });
    case 'full':
      return t('barrier.full', { count: barrier.pairs });
    case 'endedBefore':
      return t('barrier.endedBefore', { reason: text(`end.${barrier.reason}`) });
    case 'inactive':
    case 'avoided':
    case 'askedBefore':
    case 'mandateOver':
    case 'noLanguage':
      return t(`barrier.${barrier.kind}`);
  }
};

/** The one change that would be enough, as a sentence. */
export const changeText = (change: Change, t: T, { language }: Names): string => {
  switch (change.kind) {
    case 'onePairLess':
      return t('change.onePairLess', { count: change.pairs });
    case 'becomesActive':
    case 'askAgain':
      return t(`change.${change.kind}`);
    case 'interpreter':
      return t('change.interpreter', { language: language(change.language) });
  }
};

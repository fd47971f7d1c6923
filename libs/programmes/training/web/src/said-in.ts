import type { LocalisedText } from '@vrijhaven/applications/model';
import type { Language } from '@vrijhaven/domain';

/** A name that somebody wrote in several languages, in the one that is read. */
export const saidIn = (text: LocalisedText, language: Language): string => text[language];

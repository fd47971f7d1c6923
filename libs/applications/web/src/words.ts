import { COMPARTMENTS } from '@vrijhaven/domain';
import { defineCatalogue, useMessages, type Messages } from '@vrijhaven/ui';
import type { en } from './words/en';

/** English is the measure: what it has, every language has. */
export type ApplicationsMessages = Messages<keyof typeof en>;

/** Words for files, their states and what is done with them. */
export const applicationsWords = defineCatalogue<keyof typeof en>({
  en: async () => (await import('./words/en')).en,
  nl: async () => (await import('./words/nl')).nl,
  fr: async () => (await import('./words/fr')).fr,
  es: async () => (await import('./words/es')).es,
  ar: async () => (await import('./words/ar')).ar,
});

/** Names of compartments that come from the server; one that this desk does not know keeps its code. */
export const useCompartmentName = () => {
  const t = useMessages(applicationsWords);
  return (code: string): string => {
    const compartment = COMPARTMENTS.find((each) => each === code);
    return compartment === undefined ? code : t(`compartment.${compartment}`);
  };
};

import type { Pin } from '@vrijhaven/organisation/client';

/** The pin with what else the page was stamped with. */
export interface BuiltFor extends Pin {
  readonly demo: boolean;
}

/** What this copy of the desk was stamped with; undefined when nobody has stamped it yet. */
export const readPin = (page: Pick<Document, 'querySelector'>): BuiltFor | undefined => {
  const read = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="vrijhaven-${name}"]`)?.content ?? '';
  const [organisation, rootKey] = [read('organisation'), read('root')];
  const stamped = /^[0-9a-f-]{36}$/.test(organisation) && /^[\w-]{43}$/.test(rootKey);
  return stamped ? { organisation, rootKey, demo: read('demo') === 'yes' } : undefined;
};

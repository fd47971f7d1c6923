import type { EntryContent } from '@vrijhaven/applications/client';
import type { Ask, ReleasedItem } from '@vrijhaven/connect2protect/model';

const content = (kind: 'application' | 'ask', { avoid, contact = {}, ...ask }: Ask): EntryContent => ({
  ...{ kind, helps: [...ask.helps], languages: [...ask.languages], regions: [...ask.regions], themes: [...ask.themes] },
  ...{ text: ask.text, contact: { ...contact } },
  avoid: { professionals: [...avoid.professionals], groups: [...avoid.groups] },
});

/** What somebody asks anew: items go their own way. */
export const askContent = (ask: Ask): EntryContent => content('ask', ask);

/**
 * The first word of somebody who asks: what they ask, and what may be told of them, all for the pairing coordinators
 * alone. `application` is what a new person’s submission carries. (protocol.md step 37)
 */
export const requestContent = (
  kind: 'application' | 'ask',
  ask: Ask,
  items: readonly ReleasedItem[],
): EntryContent => ({ ...content(kind, ask), items: items.map((item) => ({ ...item })) });

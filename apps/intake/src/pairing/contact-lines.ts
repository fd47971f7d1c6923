import type { Contact, PairTexts } from '@vrijhaven/connect2protect/model';
import { CONTACT_KEYS } from '@vrijhaven/connect2protect/model';

/** How somebody may be reached, line by line, in the words of the form. */
export const contactLines = (contact: Contact | undefined, texts: PairTexts): readonly string[] =>
  CONTACT_KEYS.flatMap((key) => {
    const said = contact?.[key];
    return said === undefined ? [] : [texts[`q.${key}.${said}`] ?? said];
  });

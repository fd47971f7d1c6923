/** How the pairing coordinators may reach a defender, in the codes and words of the form. */
export const CONTACT_KEYS = ['directContact', 'channel', 'channelAddress', 'safeHours', 'avoidWords'] as const;
export type ContactKey = (typeof CONTACT_KEYS)[number];
/** What was not said is not there. */
export type Contact = Readonly<Partial<Record<ContactKey, string>>>;

import type { LocalisedText } from '@vrijhaven/applications/model';

/** The one call of this programme, by its name in addresses. */
export const STANDING_CALL = 'connect2protect';

/** What everybody reads of it before they apply. */
export const STANDING_CALL_TITLE: LocalisedText = {
  en: 'Connect2Protect: somebody of influence beside you',
  nl: 'Connect2Protect: iemand met invloed naast u',
  fr: 'Connect2Protect : une personne influente à vos côtés',
  es: 'Connect2Protect: una persona con influencia a su lado',
  ar: 'Connect2Protect: شخصية ذات نفوذ إلى جانبك',
};

/** The furthest ahead that its last day may be: somebody decides again whether it goes on. */
export const MAX_CALL_DAYS = 731;

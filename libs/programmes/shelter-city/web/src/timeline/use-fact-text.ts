import { applicationsWords, useCompartmentName } from '@vrijhaven/applications/web';
import { APPLICATION_STATES, REASON_CODES } from '@vrijhaven/applications/model';
import { COMPARTMENTS, unreachable } from '@vrijhaven/domain';
import { cityName } from '@vrijhaven/organisation/web';
import { joinList, useLanguage, useMessages } from '@vrijhaven/ui';
import { shelterCityWords } from '../words';
import type { CaseFact } from './case-line';
import { useEventText } from './use-event-text';
import { timelineWords } from './words';

/** Kinds of entries that have a word of their own. */
const ENTRIES = [
  ...(['note', 'item', 'step', 'incident', 'departure', 'followUp', 'decision', 'interview', 'confidence'] as const),
  ...(['enquiry', 'answer'] as const),
];

/** What happened and in what; the second is empty where the first says both. What somebody wrote stands apart. */
export interface FactText {
  readonly what: string;
  readonly subject: string;
}

export const useFactText = () => {
  const t = useMessages(timelineWords);
  const applications = useMessages(applicationsWords);
  const states = useMessages(shelterCityWords);
  const compartmentName = useCompartmentName();
  const eventText = useEventText();
  const language = useLanguage();
  const moveText = ({ to, reason }: Extract<CaseFact, { kind: 'move' }>): string => {
    const state = APPLICATION_STATES.find((each) => each === to);
    const code = REASON_CODES.find((each) => each === reason);
    const name = state ? applications(`state.${state}`) : to;
    return code === undefined || code === 'routine' ? name : `${name} (${applications(`reason.${code}`)})`;
  };
  const partsText = (codes: readonly string[]): string =>
    joinList(
      COMPARTMENTS.filter((each) => codes.includes(each)).map((each) => compartmentName(each)),
      language,
    );
  return (fact: CaseFact): FactText => {
    switch (fact.kind) {
      case 'move':
        return { what: moveText(fact), subject: t('move') };
      case 'proposal': {
        const values = { city: cityName(fact.city), state: states(`proposal.${fact.state}`) };
        return { what: t(fact.isMove ? 'proposal.move' : 'proposal', values), subject: '' };
      }
      case 'stay':
        return { what: eventText(fact.event), subject: t('stay', { city: cityName(fact.city) }) };
      case 'note':
        return {
          what: t(`entry.${ENTRIES.find((each) => each === fact.of) ?? 'other'}`),
          subject: compartmentName(fact.log),
        };
      case 'disclosure':
        return {
          what: t(fact.ended ? 'undisclosed' : 'disclosed', {
            city: cityName(fact.city),
            parts: partsText(fact.compartments),
          }),
          subject: '',
        };
      case 'message':
        return { what: t('message'), subject: '' };
      default:
        return unreachable(fact);
    }
  };
};

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

/** What happened, in one line; what somebody wrote stands apart from it. */
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
    const name = t('move', { state: state ? applications(`state.${state}`) : to });
    return code === undefined || code === 'routine' ? name : `${name} (${applications(`reason.${code}`)})`;
  };
  const partsText = (codes: readonly string[]): string =>
    joinList(
      COMPARTMENTS.filter((each) => codes.includes(each)).map((each) => compartmentName(each)),
      language,
    );
  return (fact: CaseFact): string => {
    switch (fact.kind) {
      case 'move':
        return moveText(fact);
      case 'proposal': {
        const values = { city: cityName(fact.city), state: states(`proposal.${fact.state}`) };
        return t(fact.isMove ? 'proposal.move' : 'proposal', values);
      }
      case 'stay':
        return t('stay', { city: cityName(fact.city), what: eventText(fact.event) });
      case 'note':
        return t('note', {
          log: compartmentName(fact.log),
          what: t(`entry.${ENTRIES.find((each) => each === fact.of) ?? 'other'}`),
        });
      case 'disclosure':
        return t(fact.ended ? 'undisclosed' : 'disclosed', {
          city: cityName(fact.city),
          parts: partsText(fact.compartments),
        });
      case 'message':
        return t('message');
      default:
        return unreachable(fact);
    }
  };
};

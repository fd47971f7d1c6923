import { IN_CONTACT } from '@vrijhaven/connect2protect/model';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Notice } from '../ui/notice';
import type { PairingProps } from './use-pairing';

/** Who loses their professional with a mandate hears it first, and that it was nobody's doing. */
export const EndedNotice = ({ say, seen }: PairingProps) => {
  const { language } = useIntake().state;
  const last = seen.pairs.filter(({ endedOn }) => endedOn !== null)[0];
  if (last?.reason !== 'mandateOver' || last.endedOn === null) return null;
  if (seen.pairs.some(({ state }) => IN_CONTACT.includes(state))) return null;
  return (
    <Notice kind="info" title={say('mandate.over', { name: last.professional.name })}>
      <p>{say('mandate.over.text', { day: dayText(language, last.endedOn) })}</p>
      {seen.need && <p>{say('mandate.over.next')}</p>}
    </Notice>
  );
};

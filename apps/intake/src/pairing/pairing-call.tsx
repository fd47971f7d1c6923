import type { EntryCall } from '@vrijhaven/applications/client';
import { useBegin } from '../entry/use-begin';
import { dayText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { usePairingTexts } from './pairing-texts';

/** The standing call, for who comes for the first time. */
export const PairingCall = ({ call }: { readonly call: EntryCall }) => {
  const { state } = useIntake();
  const { language } = state;
  const { say } = usePairingTexts(language);
  const begin = useBegin();
  if (typeof say !== 'function') return null;
  return (
    <section class="sheet">
      <h2>{say('call.title')}</h2>
      <p>{say('lead')}</p>
      <dl class="facts">
        <dt>{say('call.closes')}</dt>
        <dd>{dayText(language, call.closesOn)}</dd>
      </dl>
      <Button
        kind="secondary"
        onClick={() => {
          begin(call, { title: 'Connect2Protect', stage: 'asking' }, 'intro');
        }}
      >
        {say(state.entry?.call === call.id ? 'ask.goOn' : 'call.begin')}
      </Button>
    </section>
  );
};

import { useIntake } from '../session/intake-context';
import { Button } from '../ui/button';
import { EmergencyLine } from '../ui/emergency-line';
import { Page } from '../ui/page';
import type { Say } from './pairing-texts';

/** What asking means, before anything is asked. */
export const IntroPart = ({ say }: { say: Say }) => {
  const { go } = useIntake();
  return (
    <Page title={say('intro')} caption="Connect2Protect">
      <ul>
        <li>{say('intro.reads')}</li>
        <li>{say('intro.items')}</li>
        <li>{say('intro.skip')}</li>
      </ul>
      <p>{say('intro.time')}</p>
      <EmergencyLine />
      <Button
        onClick={() => {
          go({ name: 'connect2protect', at: 'step:helps' });
        }}
      >
        {say('intro.go')}
      </Button>
    </Page>
  );
};

import { Button } from '../ui/button';
import type { Say } from './pairing-texts';
import { useBeginAsk } from './use-begin-ask';

/** The way to the form of somebody who has a file. */
export const AskBegin = ({ say }: { say: Say }) => {
  const { begun, begin } = useBeginAsk();
  return (
    <section class="sheet">
      <h2>{say('ask')}</h2>
      <p>{say('ask.lead')}</p>
      <p>{say('intro.time')}</p>
      <Button onClick={begin}>{say(begun ? 'ask.goOn' : 'ask.begin')}</Button>
    </section>
  );
};

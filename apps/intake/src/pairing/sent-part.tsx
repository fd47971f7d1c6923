import { Notice } from '../ui/notice';
import { SentFrame } from '../ui/sent-frame';
import type { Say } from './pairing-texts';

/** After the first word: what has happened, and when to come back. */
export const SentPart = ({ say }: { say: Say }) => (
  <SentFrame title={say('sent')} see={say('sent.see')}>
    <Notice kind="good">
      <p>{say('sent.text')}</p>
    </Notice>
    <h2>{say('sent.next')}</h2>
    <ol class="next">
      <li>{say('sent.next.look')}</li>
      <li>{say('sent.next.ask')}</li>
      <li>{say('sent.next.come')}</li>
    </ol>
  </SentFrame>
);

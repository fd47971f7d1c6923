import { Notice } from '../ui/notice';
import { SentFrame } from '../ui/sent-frame';
import type { Say } from './training-texts';

/** After the first application: what has happened, and when to come back. */
export const SentPart = ({ say }: { say: Say }) => (
  <SentFrame title={say('sent.title')} see={say('sent.see')}>
    <Notice kind="good">
      <p>{say('sent.text')}</p>
    </Notice>
    <p>{say('sent.next')}</p>
  </SentFrame>
);

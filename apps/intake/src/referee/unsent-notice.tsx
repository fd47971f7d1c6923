import { Notice } from '../ui/notice';
import type { Say } from './referee-texts';
import type { Unsent } from './use-sending';

/** Why nothing was sent, and what to do. */
export const UnsentNotice = ({ say, unsent }: { say: Say; unsent: Unsent | null }) => {
  if (unsent === null) return null;
  if (unsent === 'CheckpointRefused')
    return (
      <Notice kind="danger" title={say('keys.title')} alert>
        <p>{say('keys.text')}</p>
      </Notice>
    );
  return (
    <Notice kind="warn" title={say('keys.title')} alert>
      <p>{say(unsent === 'tooLong' ? 'tooLong.text' : 'refused.text')}</p>
    </Notice>
  );
};

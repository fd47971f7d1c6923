import { Notice, useMessages } from '@vrijhaven/ui';
import { connect2protectWords } from './words';

const NAMED = [
  'AlreadyTogether',
  'NeedBusy',
  'NoRoom',
  'NotBriefed',
  'OnHold',
  'ConsentMissing',
  'DraftChanged',
  'Unreadable',
  'NoKeyYet',
] as const;
const KEYS: readonly string[] = ['CheckpointRefused', 'NotSigned', 'KeysStale', 'KeysInDoubt'];
const CHANGED: readonly string[] = ['StateMismatch', 'NotFound', 'RevisionConflict', 'NeedThere'];

type RefusalKey = `refused.${(typeof NAMED)[number] | 'changed' | 'broken' | 'keys' | 'again' | 'input' | 'other'}`;

/** The sentence for a refusal; whoever reads it must know whether anything was sent. */
export const refusalKey = (kind: string): RefusalKey => {
  const named = NAMED.find((each) => each === kind);
  if (named !== undefined) return `refused.${named}`;
  if (CHANGED.includes(kind)) return 'refused.changed';
  if (KEYS.includes(kind)) return 'refused.keys';
  if (kind === 'Tampered') return 'refused.broken';
  if (kind === 'ChainMoved') return 'refused.again';
  return kind === 'InvalidInput' ? 'refused.input' : 'refused.other';
};

/** Why an act was refused, in words; nothing while nothing was. */
export const RefusedNotice = ({ kind }: { kind: string | undefined }) => {
  const t = useMessages(connect2protectWords);
  if (kind === undefined || kind === 'done') return null;
  return (
    <Notice tone="warn" live>
      {t(refusalKey(kind))}
    </Notice>
  );
};

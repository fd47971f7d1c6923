import { Notice } from '../ui/notice';
import type { Say, TrainingKey } from './training-texts';

const KEYS = ['CheckpointRefused', 'KeysStale', 'NoKeyYet', 'ConsentMissing', 'Tampered'];
const WORDS: Readonly<Record<string, TrainingKey>> = { OnHold: 'refused.hold', StateMismatch: 'refused.moved' };

/** Why an act was not taken; nothing after one that was. */
export const RefusedNotice = ({ say, kind }: { say: Say; kind: string | undefined }) =>
  kind === undefined || kind === 'done' || kind === 'sent' ? null : (
    <Notice kind="warn" title={say(KEYS.includes(kind) ? 'refused.keys' : (WORDS[kind] ?? 'refused'))} alert />
  );

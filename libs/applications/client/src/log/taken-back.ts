import type { LogCompartment } from '@vrijhaven/domain';
import type { EntryContent } from './logs';

/**
 * Whether the author may take an entry back, so that partners are served it no more: what a defender released to a pair.
 * The word that takes something back stays. (protocol.md step 35)
 */
export const mayBeTakenBack = (compartment: LogCompartment, content: EntryContent): boolean =>
  compartment === 'pair' && content.kind === 'item' && content['level'] !== 'private';

import type { LiveTopic } from '@vrijhaven/domain';

const FRAME = 256;

/**
 * One beat of a stream as server-sent events have it: topics, `*` for "anything may have changed", or nothing. All
 * beats have one length, so that the line does not tell a ping from silence by its size.
 */
export const frameOf = (topics: readonly LiveTopic[] | '*'): string => {
  const words = topics === '*' ? topics : topics.join(' ');
  const said = words === '' ? ':' : `data: ${words}\n:`;
  return `${said.padEnd(FRAME - 2, '.')}\n\n`;
};

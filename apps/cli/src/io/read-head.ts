import { HEAD_PATH, parsePublishedHead } from '@vrijhaven/organisation/model';
import type { PublishedHead } from '@vrijhaven/organisation/model';
import { readText } from './files';
import { Failure } from './fault';

const MAX_LENGTH = 4_096;
const PATIENCE = 15_000;

const fetchText = async (address: URL): Promise<string> => {
  // An address without a path means the site: the head stands at one place on all of them.
  const place = address.pathname === '/' ? new URL(HEAD_PATH, address) : address;
  try {
    const response = await fetch(place, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) return await response.text();
  } catch {
    // No answer at all: the same line.
  }
  throw new Failure(`${place.href} shows no head.`);
};

/** What one place says the head is: a site, the address of a copy, or a file. Failure when it says nothing readable. */
export const readHead = async (place: string): Promise<PublishedHead> => {
  const text = /^https?:\/\//.test(place) && URL.canParse(place) ? await fetchText(new URL(place)) : readText(place);
  let json: unknown;
  try {
    json = text.length > MAX_LENGTH ? undefined : JSON.parse(text);
  } catch {
    json = undefined;
  }
  const head = parsePublishedHead(json);
  if (!head) throw new Failure(`${place} holds no head of a chain.`);
  return head;
};

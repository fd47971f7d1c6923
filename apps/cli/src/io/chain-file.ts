import type { ChainLink } from '@vrijhaven/crypto/envelope';
import { fromText, toText } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { replayChain } from '@vrijhaven/crypto/verify';
import type { OpenPrimitives } from '@vrijhaven/crypto/open';
import type { Pin } from '@vrijhaven/organisation/client';
import { readJson } from './files';

/** The links as they were served, for a machine without a network: it replays them itself and believes nothing else. */
export interface ChainFile {
  readonly kind: 'vrijhaven-chain';
  readonly organisation: string;
  readonly links: readonly { readonly link: string; readonly signatures: readonly string[] }[];
}

const isChain = (json: unknown): json is ChainFile =>
  typeof json === 'object' &&
  json !== null &&
  'kind' in json &&
  json.kind === 'vrijhaven-chain' &&
  'links' in json &&
  Array.isArray(json.links);

export const chainFileOf = (organisation: string, links: readonly ChainLink[]): ChainFile => ({
  kind: 'vrijhaven-chain',
  organisation,
  links: links.map(({ body, signatures }) => ({ link: toText(body), signatures: signatures.map(toText) })),
});

/** Who belongs, as the links in the file say under the pinned root key. Throws ChainFault. (protocol.md step 16) */
export const readChainFile = (p: OpenPrimitives, file: string, pin: Pin): Directory => {
  const { links } = readJson(file, isChain, 'a chain file of `chain save`');
  return replayChain(
    p,
    links.map(({ link, signatures }) => ({ body: fromText(link), signatures: signatures.map(fromText) })),
    { organisation: pin.organisation, rootKey: fromText(pin.rootKey) },
  );
};

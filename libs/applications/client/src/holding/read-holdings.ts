import type { ApplicationPartsFragment, HoldingsQuery } from '@vrijhaven/contracts';
import type { ApplicantBundle } from '@vrijhaven/crypto/envelope';
import { CryptoFault, fromText, GRANT_BYTES, parseGrantTrace, traceGrant } from '@vrijhaven/crypto/envelope';
import type { Directory } from '@vrijhaven/crypto/verify';
import { requireKnownHead, verifyGrantTrace } from '@vrijhaven/crypto/verify';
import type { Compartment } from '@vrijhaven/domain';
import type { DocumentReader } from '../document/document-reader';
import { holderOf } from '../document/holder';
import { layerOf } from '../document/stored-document';
import { granterKeyFor, recipientAt } from '../layer/verified-grants';
import type { HoldingPeriod, HoldingsView, HoldingView } from './holdings-view';
import { joinPeriods } from './join-periods';

type Held = HoldingsQuery['holdings'][number];
type Listed = ApplicationPartsFragment['disclosures'][number];

/** Whose file it is, who reads it, and which chain judges it. */
export interface HoldingsInput {
  readonly reader: DocumentReader;
  readonly directory: Directory;
  readonly bundle: ApplicantBundle;
  readonly held: readonly Held[];
  /** What the server says without proof. */
  readonly listed: readonly Listed[];
}

/** The link on which the granter stood; a CryptoFault unless the signature proves the grant. */
const provenLink = ({ reader, directory, bundle }: HoldingsInput, row: Held): number => {
  const { compartment, revision, granter } = row;
  const layer = layerOf({ envelope: '', hash: row.hash, layer: row.layer });
  const chainHead = fromText(row.chainHead);
  const recipient = recipientAt(directory, { id: reader.record, bundle }, compartment, row);
  if (!recipient) throw new CryptoFault('key-mismatch', 'the chain never announced a key of this recipient');
  const { organisation, record, p } = reader;
  const address = {
    organisation,
    record,
    compartment,
    revision,
    ...(layer ? { layer } : {}),
    recipient,
    chainHead,
    granter,
  };
  const proof = fromText(row.proof);
  const trace = parseGrantTrace(proof.length === GRANT_BYTES ? traceGrant(p, proof) : proof);
  const granterKey = granterKeyFor(reader, { compartment, layer }, { granter, chainHead });
  if (!verifyGrantTrace(p, { address, trace, granterKey }))
    throw new CryptoFault('grant-signature', 'nobody signed this grant');
  return requireKnownHead(directory, chainHead);
};

const periodOf = (input: HoldingsInput, row: Held): HoldingPeriod | undefined => {
  try {
    const link = provenLink(input, row);
    return { since: row.grantedOn, link, until: row.withdrawnOn ?? row.replacedOn };
  } catch (error) {
    if (error instanceof CryptoFault) return undefined;
    throw error;
  }
};

const statusOf = (periods: readonly HoldingPeriod[], listed: Listed | undefined): HoldingView['status'] => {
  if (periods.length === 0) return 'unproven';
  const holds = periods.some(({ until }) => until === null);
  if (!listed || (holds && listed.until !== null)) return 'concealed';
  return !holds && listed.until === null ? 'unproven' : 'proven';
};

const viewOf = (input: HoldingsInput, compartment: Compartment, recipient: string): HoldingView => {
  const rows = input.held.filter((row) => row.compartment === compartment && row.recipient === recipient);
  const periods = joinPeriods(rows.flatMap((row) => periodOf(input, row) ?? []));
  const listed = input.listed.find((each) => each.compartment === compartment && each.recipient === recipient);
  return { compartment, holder: holderOf(recipient), periods, status: statusOf(periods, listed) };
};

/** Which team holds which compartment since when, from signatures, beside what the server says. (protocol.md step 25) */
export const readHoldings = (input: HoldingsInput): HoldingsView => {
  const named = [...input.held, ...input.listed].filter(({ recipient }) => recipient.startsWith('team:'));
  const keys = new Map(
    named.map(({ compartment, recipient }) => [`${recipient}/${compartment}`, { compartment, recipient }]),
  );
  const holdings = [...keys.values()]
    .map(({ compartment, recipient }) => viewOf(input, compartment, recipient))
    .filter(({ periods, status }) => periods.length > 0 || status !== 'proven');
  return { holdings, agrees: holdings.every(({ status }) => status === 'proven') };
};

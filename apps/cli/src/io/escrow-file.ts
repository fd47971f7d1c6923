import type { EscrowPublic } from '@vrijhaven/crypto/envelope';
import { readEscrowPaper } from '@vrijhaven/organisation/client';
import { UsageFault } from './fault';
import { readText } from './files';

/** The public part of an escrow, as `escrow make` wrote it for the desk. */
export const readEscrowFile = (file: string, organisation: string): EscrowPublic => {
  const paper = readEscrowPaper(readText(file));
  if (!paper) throw new UsageFault(`${file} is not the public part of an escrow, as \`escrow make\` writes it.`);
  if (paper.organisation !== organisation) throw new UsageFault(`${file} belongs to another organisation.`);
  return paper.announced;
};

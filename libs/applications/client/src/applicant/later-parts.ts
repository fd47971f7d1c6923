// What only some need, and most of them after they have sent: fetched by whoever first does.
export { loadChain } from '@vrijhaven/organisation/client';
export { createOwnAttachments } from '../attachment/own-attachments';
export { createOwnLogs } from '../log/own-logs';
export { needsChain, readFile } from './load-file';
export { answerOffer, nextStatement, recordConsent, returnToScreening, sealOwnMessage, withdraw } from './own-acts';
export { ownHoldings } from './own-holdings';
export { sealEntry } from './seal-entry';
export { returnOutcome, reviseOutcome, sealRevision } from './revise';

export type { Bytes } from './bytes';
export { concat, equalBytes, exactly, fromUtf8, utf8 } from './bytes';
export { CryptoFault } from './crypto-fault';
export type { CryptoFaultCode } from './crypto-fault';
export { readU32, readU64, readU8, u32, u64, u8 } from './integers';
export { fromHex, fromText, toHex, toText } from './text';
export { formatId, ID_BYTES, parseId } from './id';
export type { Id } from './id';
export { lp, readLp, readLpExactly } from './lp';
export { callVersionHash } from './call-version';
export type { CallVersionToHash } from './call-version';
export { canonicalJson, parseCanonicalJson } from './canonical-json';
export type { Json } from './canonical-json';
export { MAX_PLAINTEXT, pad, paddedLength, padTo, unpad, unpadFrom } from './padding';
export { compartmentOfCode, COMPARTMENTS, isCompartment } from './compartments';
export type { Compartment } from './compartments';
export { checkedName, memberRecipient, recordRecipient, teamRecipient } from './names';
export type { Sealed, SealedPurpose } from './sealed';
export { asSealed } from './as-sealed';
export {
  BOX_OVERHEAD,
  BOX_TYPES,
  formatBox,
  HASH_BYTES,
  KEM_CIPHERTEXT_BYTES,
  KEM_PUBLIC_KEY_BYTES,
  KEY_BYTES,
  LAYER_OVERHEAD,
  LETTER_TEXT_BYTES,
  NONCE_BYTES,
  parseBox,
  SIGN_PUBLIC_KEY_BYTES,
  SIGNATURE_BYTES,
  SUITE,
  TAG_BYTES,
} from './box-format';
export type { Box, BoxPurpose } from './box-format';
export {
  formatGrantPart,
  GRANT_BYTES,
  GRANT_TRACE_BYTES,
  parseGrant,
  parseGrantTrace,
  traceGrant,
} from './grant-format';
export type { Grant, GrantTrace } from './grant-format';
export {
  attachmentContext,
  attachmentRoot,
  CHUNK_SIZES,
  chunkContext,
  chunkCount,
  chunkHash,
  chunkLength,
  MAX_ATTACHMENT,
  paddedChunkLength,
} from './attachment-address';
export type { AttachmentAddress } from './attachment-address';
export {
  CHUNK_HEADER_BYTES,
  CHUNK_OVERHEAD,
  CHUNK_PREFIX_BYTES,
  chunkHeader,
  chunkNonce,
  parseChunk,
} from './chunk-format';
export type { Chunk } from './chunk-format';
export { LABELS } from './labels';
export type { VerifyPrimitives } from './verify-primitives';
export { kdf } from './kdf';
export { documentContext, documentHash, documentSignatureMessage, NO_PREVIOUS } from './document-context';
export type { DocumentAddress } from './document-context';
export {
  grantContext,
  grantMessage,
  grantSignatureMessage,
  roleGrantContext,
  roleGrantSignatureMessage,
} from './grant-context';
export type { GrantAddress, LayerName, Recipient, RoleGrantAddress } from './grant-context';
export { formatLayerText, layerContext, parseLayerText } from './layer-context';
export type { LayerAddress, LayerText } from './layer-context';
export { actCodeContext, actCodeSignatureMessage } from './act-code-context';
export type { ActCodeAddress } from './act-code-context';
export { previousSeedContext, roleKeyContext } from './role-key-address';
export type { RoleKeyAddress } from './role-key-address';
export {
  ESCROW_RECIPIENT,
  ESCROW_SHARES,
  ESCROW_THRESHOLD,
  escrowCardCheck,
  escrowContext,
  escrowDrillMessage,
  escrowRecipient,
  escrowShareCommitment,
  SHARE_BYTES,
} from './escrow-format';
export type { EscrowAddress, EscrowDrill, EscrowPublic } from './escrow-format';
export { draftContext, locatorHash } from './draft-context';
export type { DraftAddress } from './draft-context';
export {
  answerContext,
  answerGrantContext,
  answerHash,
  answerSignatureMessage,
  enquiryIdOf,
  enquiryLocatorHash,
  LETTER_BYTES,
  letterContext,
  letterHash,
} from './enquiry';
export type { AnswerAddress, EnquiryAddress } from './enquiry';
export { COUNTRY_TAG_BYTES, countryTagKeyContext, countryTagMessage } from './country-tag';
export type { EditionAddress } from './country-tag';
export { ACCOUNT_NOTE_BYTES, accountNoteContext } from './account-note';
export type { AccountNoteAddress, NotedThing } from './account-note';
export { memberKeysMessage, SALT_BYTES, unlockContext } from './member-context';
export type { MemberBundle, StretchParameters, UnlockAddress, UnlockMethod } from './member-context';
export { LOGIN_NONCE_BYTES, loginMessage } from './login-message';
export type { Login } from './login-message';
export { RECOVER_ACTION, renewalAction } from './account-renewal';
export type { NewUnlocker } from './account-renewal';
export { confidentialityMessage } from './confidentiality-message';
export type { ConfidentialityStatement } from './confidentiality-message';
export { NOMINATION_BYTES, nominationHash, nominationMessage } from './nomination-message';
export type { Nomination } from './nomination-message';
export { consentMessage } from './consent-message';
export type { ConsentStatement } from './consent-message';
export { formatManifest, parseManifest } from './manifest-format';
export type { Manifest, ManifestEntry } from './manifest-format';
export { recordIdOf } from './applicant-bundle';
export type { ApplicantBundle } from './applicant-bundle';
export type { AnnouncedRoleKey, ChainPayload, RoleInTeam } from './chain-payload';
export { ESCROW_REASONS, SECOND_FACTORS } from './escrow-payload';
export type {
  EscrowReason,
  SecondFactor,
  SetEscrowPayload,
  SetPolicyPayload,
  UseEscrowPayload,
} from './escrow-payload';
export {
  chainLinkHash,
  decodeChainLink,
  encodeChainLink,
  formatChainLinkBody,
  memberOfSigner,
  parseChainLinkBody,
} from './chain-format';
export type { ChainLink, ChainLinkBody, LinkSigner } from './chain-format';
export { formatCertificate, formatCheckpoint, parseCertificate, parseCheckpoint } from './checkpoint-format';
export type { Certificate, Checkpoint, CheckpointRoleKey } from './checkpoint-format';
export { decodeCheckpoint, encodeCheckpoint } from './signed-checkpoint';
export type { CheckpointSignature, SignedCertificate, SignedCheckpoint } from './signed-checkpoint';

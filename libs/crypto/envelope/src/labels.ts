/**
 * Every label that may start a context, a signed message or a public hash. Each stands for one use;
 * labels from which secrets are derived stand in `crypto/open`. (protocol.md step 2)
 */
export const LABELS = {
  record: 'vh/record/v1',
  locator: 'vh/locator/v1',
  document: 'vh/document/v1',
  documentHash: 'vh/document-hash/v1',
  documentSignature: 'vh/document-signature/v1',
  grant: 'vh/grant/v1',
  grantSignature: 'vh/grant-signature/v1',
  roleGrant: 'vh/role-grant/v1',
  roleGrantSignature: 'vh/role-grant-signature/v1',
  previousSeed: 'vh/previous-seed/v1',
  draft: 'vh/draft/v1',
  unlock: 'vh/unlock/v1',
  memberKeys: 'vh/member-keys/v1',
  login: 'vh/login/v1',
  consent: 'vh/consent/v1',
  manifest: 'vh/manifest/v1',
  chain: 'vh/chain/v1',
  chainHash: 'vh/chain-hash/v1',
  checkpoint: 'vh/checkpoint/v1',
  certificate: 'vh/certificate/v1',
  invitation: 'vh/invitation/v1',
  safetyNumber: 'vh/safety-number/v1',
  fingerprint: 'vh/fingerprint/v1',
  encrypt: 'vh/encrypt/v1',
  commit: 'vh/commit/v1',
  wrap: 'vh/wrap/v1',
} as const;

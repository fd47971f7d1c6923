import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isUnionType } from 'graphql';

// Every mutation about an application, decided by hand: a new one does not pass until somebody has thought of a hold.
const FROZEN = [
  ...['postMessage', 'appendEntry', 'proposeToCity', 'answerProposal', 'discloseToCity', 'scheduleResidency'],
  ...['proposeMove', 'answerMove', 'createEnquiry'],
];

/** Acts that may say that something is frozen, because what is noted with them would go out. */
const FROZEN_IN_PART = [
  ...['advanceResidency', 'workItem', 'recordFollowUp', 'fileAnswer', 'concludeVerification', 'screenApplication'],
  ...['prepareBrief', 'assess'],
];

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'the defender speaks, decides or takes back': [
    ...['appendMyEntry', 'postMyMessage', 'chooseFollowUps', 'answerOffer', 'recordConsent', 'returnToScreening'],
    ...['returnWithAnswers', 'reviseApplication', 'withdrawApplication', 'submitApplication', 'saveDraft'],
    ...['discardDraft', 'openReceipt', 'beginReturn', 'completeReturn', 'endReturn'],
  ],
  'takes back what went out before': ['withdrawProposal', 'withdrawDisclosure', 'revokeEnquiry', 'revokeFeed'],
  'a referee was asked before': ['answerLetter', 'enterEnquiry', 'leaveEnquiry', 'beginEnquiry'],
  'the lifecycle knows no way out of a hold but the security officer’s': ['moveApplication', 'decide', 'carryOver'],
  'days and places within the city that houses the guest': ['moveResidency', 'planFollowUps'],
  'a file goes nowhere without a message': ['beginAttachment', 'finishAttachment', 'removeAttachment'],
  'shuts somebody out, or encrypts what stands again': ['recuse', 'relayerDocuments'],
  'is about calls, cities and places': [
    ...['addPlace', 'createBlock', 'moveBlock', 'removeBlock', 'createCity', 'createFeed', 'editCity', 'editPlace'],
    ...['orderPlaces', 'restorePlace', 'retirePlace', 'createCall', 'editCall', 'moveCall', 'cancelCall'],
    'postponeCall',
  ],
  'is about members, keys and sessions': [
    ...['admitMember', 'answerInvitation', 'answerRenewal', 'answerWithPasskey', 'answerWithTotp', 'appendLinks'],
    ...['beginEscrowDrill', 'beginLogin', 'beginPasskey', 'beginTotp', 'bootstrapOrganisation', 'completeLogin'],
    ...['completeRenewal', 'dismissNotices', 'drillEscrow', 'endAct', 'endOtherSessions', 'endRenewal', 'endSession'],
    ...['finishPasskey', 'finishTotp', 'invite', 'leaveOrganisation', 'logout', 'namePasskey', 'nameSession'],
    ...['openEscrow', 'proposeAct', 'publishCertificate', 'publishCheckpoint', 'recover', 'recoverGrants'],
    ...['removePasskey', 'removeTotp', 'renewAccount', 'restoreCoordinator', 'startRenewal', 'supplyEscrowGrants'],
    ...['supplyPreviousSeeds', 'supplyRoleGrants'],
  ],
};

describe('a safety hold', () => {
  const schema = buildSchema(readFileSync(path.resolve('apps/api/schema.graphql'), 'utf8'));
  const refusalsOf = (mutation: string): string[] => {
    const field = schema.getMutationType()?.getFields()[mutation];
    const type = field && 'ofType' in field.type ? field.type.ofType : field?.type;
    return isUnionType(type) ? type.getTypes().map(({ name }) => name) : [];
  };

  it.each([...FROZEN, ...FROZEN_IN_PART])('is an answer that %s knows', (mutation) => {
    expect(refusalsOf(mutation)).toContain('OnHold');
  });

  it('has been thought about for every mutation there is', () => {
    const decided = [...FROZEN, ...FROZEN_IN_PART, ...Object.values(ALLOWED).flat()];
    expect(decided.toSorted()).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).toSorted());
  });
});

import type { MigrationInterface } from 'typeorm';
import { CreateRoles20261121200000 } from './20261121200000-create-roles';
import { CreateOrganisation20261121200100 } from './20261121200100-create-organisation';
import { CreateSessions20261121200200 } from './20261121200200-create-sessions';
import { CreateApplications20261121200300 } from './20261121200300-create-applications';
import { CreateShelterCity20261121200400 } from './20261121200400-create-shelter-city';
import { CreateRecords20261121200500 } from './20261121200500-create-records';
import { CreateActorFunctions20261121200600 } from './20261121200600-create-actor-functions';
import { CreateDoors20261121200700 } from './20261121200700-create-doors';
import { EndGrantsWithProposal20261121200800 } from './20261121200800-end-grants-with-proposal';
import { CleanUpChallenges20261121200900 } from './20261121200900-clean-up-challenges';
import { CreatePreviousSeeds20261121201000 } from './20261121201000-create-previous-seeds';
import { RenewMembers20261121220000 } from './20261121220000-renew-members';
import { CreateWaitingActs20261121220100 } from './20261121220100-create-waiting-acts';
import { CreateCertificates20261121221000 } from './20261121221000-create-certificates';
import { CreateEscrow20261121223000 } from './20261121223000-create-escrow';
import { LeaveByOneself20261121221100 } from './20261121221100-leave-by-oneself';
import { GrantAgain20261121221200 } from './20261121221200-grant-again';
import { CreateSessionFamilies20261121224000 } from './20261121224000-create-session-families';
import { CreateAttachments20261121226000 } from './20261121226000-create-attachments';
import { CreateLayers20261121225000 } from './20261121225000-create-layers';
import { CreateUnlockers20261121227000 } from './20261121227000-create-unlockers';
import { EndSessionsByFamily20261121227500 } from './20261121227500-end-sessions-by-family';
import { ForgetWhatIsOver20261121228500 } from './20261121228500-forget-what-is-over';
import { CreateLogs20261122013990 } from './20261122013990-create-logs';
import { NarrowLogEnds20261122013995 } from './20261122013995-narrow-log-ends';
import { CreateRecusals20261122013000 } from './20261122013000-create-recusals';
import { CreateScoring20261122013100 } from './20261122013100-create-scoring';
import { VersionCalls20261122011000 } from './20261122011000-version-calls';
import { CreateSecondFactors20261121224100 } from './20261121224100-create-second-factors';
import { CreateRenewals20261121227100 } from './20261121227100-create-renewals';
import { EndHalfOpenLogins20261121228000 } from './20261121228000-end-half-open-logins';
import { ExpireUnsentAttachments20261121228100 } from './20261121228100-expire-unsent-attachments';
import { CreateLoginTries20261121228200 } from './20261121228200-create-login-tries';
import { CreateLivePings20261122017000 } from './20261122017000-create-live-pings';
import { CreateEnquiries20261122012000 } from './20261122012000-create-enquiries';
import { PingEnquiries20261122019000 } from './20261122019000-ping-enquiries';
import { CreateBlocks20261122017100 } from './20261122017100-create-blocks';
import { CreateCalendarFeeds20261122017200 } from './20261122017200-create-calendar-feeds';
import { CreateStayRecords20261122015000 } from './20261122015000-create-stay-records';
import { GoOnAndMinimise20261122015100 } from './20261122015100-go-on-and-minimise';
import { PingStays20261122019100 } from './20261122019100-ping-stays';
import { OneCityReadsAlong20261122019500 } from './20261122019500-one-city-reads-along';
import { AskWhoKnocks20261122019600 } from './20261122019600-ask-who-knocks';
import { ForgetFeedsOfLeavers20261122019700 } from './20261122019700-forget-feeds-of-leavers';
import { HouseOneAtATime20261122015200 } from './20261122015200-house-one-at-a-time';
import { OpenOtherTeams20261122020000 } from './20261122020000-open-other-teams';
import { CreateConnect2Protect20261122020100 } from './20261122020100-create-connect2protect';
import { CreateTraining20261122020200 } from './20261122020200-create-training';
import { CreateReferrals20261122020300 } from './20261122020300-create-referrals';
import { KnowPartners20261122020400 } from './20261122020400-know-partners';
import { GuardPartnersGrants20261122020500 } from './20261122020500-guard-partners-grants';
import { PingProgrammes20261122020600 } from './20261122020600-ping-programmes';
import { KeepRhythm20261122021000 } from './20261122021000-keep-rhythm';
import { RunEditions20261122022000 } from './20261122022000-run-editions';
import { ReplanAfterHold20261122023000 } from './20261122023000-replan-after-hold';
import { TakeBackEntries20261122024100 } from './20261122024100-take-back-entries';
import { KeepProgrammesApart20261122024110 } from './20261122024110-keep-programmes-apart';
import { SeeNobodyAhead20261122024120 } from './20261122024120-see-nobody-ahead';
import { CountColleagues20261122024130 } from './20261122024130-count-colleagues';
import { KeepAppraisals20261122024200 } from './20261122024200-keep-appraisals';
import { CreateNominations20261122024210 } from './20261122024210-create-nominations';
import { SucceedInTurn20261122024400 } from './20261122024400-succeed-in-turn';
import { IndexWhatGrows20261122034600 } from './20261122034600-index-what-grows';
import { EndWithTheStay20261122061100 } from './20261122061100-end-with-the-stay';
import { PagePairs20261122062000 } from './20261122062000-page-pairs';
import { EndRosters20261122063100 } from './20261122063100-end-rosters';
import { ReadWindows20261122070100 } from './20261122070100-read-windows';
import { KnowWhoAsksAtOnce20261122071000 } from './20261122071000-know-who-asks-at-once';
import { ReplaceInvitations20261122074000 } from './20261122074000-replace-invitations';
import { NoteWhoCameElsewhere20261122080000 } from './20261122080000-note-who-came-elsewhere';
import { AskOnceForEachRule20261122080100 } from './20261122080100-ask-once-for-each-rule';
import { WriteWithLess20261122080200 } from './20261122080200-write-with-less';
import { AskForFrozenAtOnce20261122090000 } from './20261122090000-ask-for-frozen-at-once';
import { AskAgain20261122110000 } from './20261122110000-ask-again';
import { AskAgainInOne20261122119000 } from './20261122119000-ask-again-in-one';
import { FindOpenCases20261122130000 } from './20261122130000-find-open-cases';

/** Every change to the schema, oldest first. One that has been released is never edited. */
export const MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  CreateRoles20261121200000,
  CreateOrganisation20261121200100,
  CreateSessions20261121200200,
  CreateApplications20261121200300,
  CreateShelterCity20261121200400,
  CreateRecords20261121200500,
  CreateActorFunctions20261121200600,
  CreateDoors20261121200700,
  EndGrantsWithProposal20261121200800,
  CleanUpChallenges20261121200900,
  CreatePreviousSeeds20261121201000,
  RenewMembers20261121220000,
  CreateWaitingActs20261121220100,
  CreateCertificates20261121221000,
  CreateEscrow20261121223000,
  LeaveByOneself20261121221100,
  GrantAgain20261121221200,
  CreateSessionFamilies20261121224000,
  CreateAttachments20261121226000,
  CreateLayers20261121225000,
  CreateUnlockers20261121227000,
  EndSessionsByFamily20261121227500,
  CreateSecondFactors20261121224100,
  CreateRenewals20261121227100,
  EndHalfOpenLogins20261121228000,
  ExpireUnsentAttachments20261121228100,
  CreateLoginTries20261121228200,
  ForgetWhatIsOver20261121228500,
  VersionCalls20261122011000,
  CreateEnquiries20261122012000,
  CreateRecusals20261122013000,
  CreateScoring20261122013100,
  CreateLogs20261122013990,
  CreateStayRecords20261122015000,
  GoOnAndMinimise20261122015100,
  HouseOneAtATime20261122015200,
  CreateLivePings20261122017000,
  CreateBlocks20261122017100,
  CreateCalendarFeeds20261122017200,
  PingEnquiries20261122019000,
  PingStays20261122019100,
  NarrowLogEnds20261122013995,
  OneCityReadsAlong20261122019500,
  AskWhoKnocks20261122019600,
  ForgetFeedsOfLeavers20261122019700,
  OpenOtherTeams20261122020000,
  CreateConnect2Protect20261122020100,
  CreateTraining20261122020200,
  CreateReferrals20261122020300,
  KnowPartners20261122020400,
  GuardPartnersGrants20261122020500,
  PingProgrammes20261122020600,
  KeepRhythm20261122021000,
  RunEditions20261122022000,
  ReplanAfterHold20261122023000,
  TakeBackEntries20261122024100,
  KeepProgrammesApart20261122024110,
  SeeNobodyAhead20261122024120,
  CountColleagues20261122024130,
  KeepAppraisals20261122024200,
  CreateNominations20261122024210,
  SucceedInTurn20261122024400,
  IndexWhatGrows20261122034600,
  EndWithTheStay20261122061100,
  PagePairs20261122062000,
  EndRosters20261122063100,
  ReadWindows20261122070100,
  KnowWhoAsksAtOnce20261122071000,
  ReplaceInvitations20261122074000,
  NoteWhoCameElsewhere20261122080000,
  AskOnceForEachRule20261122080100,
  WriteWithLess20261122080200,
  AskForFrozenAtOnce20261122090000,
  AskAgain20261122110000,
  AskAgainInOne20261122119000,
  FindOpenCases20261122130000,
];

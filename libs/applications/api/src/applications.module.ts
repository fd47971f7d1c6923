import { Module } from '@nestjs/common';
import type { Slice } from '@vrijhaven/server';
import { Acts } from './act/acts';
import { ApplicationEntity } from './application/application.entity';
import { ApplicationMoves } from './application/application-moves';
import { EntryFollowers } from './application/entry-followers';
import { APPLICATIONS } from './application/application-list.read';
import { ApplicationResolver } from './application/application.resolver';
import { MyApplicationResolver } from './application/my-application.resolver';
import { TransitionEntity } from './application/transition.entity';
import { attachmentBytes } from './attachment/attachment-bytes';
import { AttachmentChunkEntity } from './attachment/attachment-chunk.entity';
import { AttachmentEntity } from './attachment/attachment.entity';
import { AttachmentResolver } from './attachment/attachment.resolver';
import { CallEntity } from './call/call.entity';
import { CallVersionEntity } from './call/call-version.entity';
import { CallResolver } from './call/call.resolver';
import { ConsentFollowers } from './consent/consent-followers';
import { ConsentEntity } from './consent/consent.entity';
import { ConsentResolver } from './consent/consent.resolver';
import { DocumentEntity } from './document/document.entity';
import { DocumentGrantEntity } from './document/document-grant.entity';
import { ManifestEntity } from './document/manifest.entity';
import { DraftEntity } from './draft/draft.entity';
import { DraftResolver } from './draft/draft.resolver';
import { HoldingResolver } from './holding/holding.resolver';
import { TakenBackEntity } from './holding/taken-back.entity';
import { WithdrawEntriesResolver } from './holding/withdraw-entries.resolver';
import { LayerResolver } from './layer/layer.resolver';
import { LogResolver } from './log/log.resolver';
import { ReceiptThrottle } from './receipt/receipt-throttle';
import { ReceiptEntity } from './receipt/receipt.entity';
import { ReferralEntity } from './referral/referral.entity';
import { ReferralResolver } from './referral/referral.resolver';
import { ReceiptResolver } from './receipt/receipt.resolver';
import { ThreadResolver } from './thread/thread.resolver';

const SHARED = [Acts, ApplicationMoves, ConsentFollowers, EntryFollowers];

/** How a person enters any programme: calls, receipts, drafts, applications, messages, consents. */
@Module({
  providers: [
    ...SHARED,
    ReceiptThrottle,
    CallResolver,
    ReceiptResolver,
    DraftResolver,
    ApplicationResolver,
    MyApplicationResolver,
    ThreadResolver,
    AttachmentResolver,
    ConsentResolver,
    LayerResolver,
    HoldingResolver,
    WithdrawEntriesResolver,
    LogResolver,
    ReferralResolver,
  ],
  exports: SHARED,
})
export class ApplicationsModule {}

export const applicationsSlice: Slice = {
  module: ApplicationsModule,
  byteRoutes: [attachmentBytes],
  reads: { applications: APPLICATIONS },
  entities: [
    ApplicationEntity,
    AttachmentChunkEntity,
    AttachmentEntity,
    CallEntity,
    CallVersionEntity,
    ConsentEntity,
    DocumentEntity,
    DocumentGrantEntity,
    DraftEntity,
    ManifestEntity,
    ReceiptEntity,
    ReferralEntity,
    TakenBackEntity,
    TransitionEntity,
  ],
};

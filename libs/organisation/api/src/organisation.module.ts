import { Module } from '@nestjs/common';
import type { Slice } from '@vrijhaven/server';
import { CertificateResolver } from './certificate/certificate.resolver';
import { AccountResolver } from './account/account.resolver';
import { ChainLinkEntity } from './chain/chain-link.entity';
import { ChainResolver } from './chain/chain.resolver';
import { headPublication } from './chain/publish-head';
import { PreviousSeedEntity } from './chain/previous-seed.entity';
import { RoleGrantEntity } from './chain/role-grant.entity';
import { RoleKeyEntity } from './chain/role-key.entity';
import { CheckpointEntity } from './checkpoint/checkpoint.entity';
import { CheckpointResolver } from './checkpoint/checkpoint.resolver';
import { EscrowGrantEntity } from './escrow/escrow-grant.entity';
import { EscrowPartEntity } from './escrow/escrow-part.entity';
import { EscrowResolver } from './escrow/escrow.resolver';
import { InvitationEntity } from './invitation/invitation.entity';
import { InvitationResolver } from './invitation/invitation.resolver';
import { FactorResolver } from './factor/factor.resolver';
import { LoginThrottle } from './login/login-throttle';
import { LoginResolver } from './login/login.resolver';
import { Prover } from './login/prover';
import { MemberRoleEntity } from './member/member-role.entity';
import { MemberEntity } from './member/member.entity';
import { MemberResolver } from './member/member.resolver';
import { UnlockerEntity } from './member/unlocker.entity';
import { OrganisationEntity } from './organisation/organisation.entity';
import { OrganisationResolver } from './organisation/organisation.resolver';
import { Organisations } from './organisation/organisations';
import { WaitingActEntity } from './waiting/waiting-act.entity';
import { WaitingActResolver } from './waiting/waiting-act.resolver';
import { RenewalEntity } from './renewal/renewal.entity';
import { RenewalResolver } from './renewal/renewal.resolver';
import { RecoveryResolver } from './recovery/recovery.resolver';

/** Who belongs to the organisation, as its signed chain says, and how they sign in. */
@Module({
  providers: [
    OrganisationResolver,
    Organisations,
    ChainResolver,
    CheckpointResolver,
    CertificateResolver,
    MemberResolver,
    LoginResolver,
    AccountResolver,
    LoginThrottle,
    RecoveryResolver,
    Prover,
    FactorResolver,
    RenewalResolver,
    InvitationResolver,
    WaitingActResolver,
    EscrowResolver,
  ],
})
export class OrganisationModule {}

export const organisationSlice: Slice = {
  module: OrganisationModule,
  entities: [
    OrganisationEntity,
    ChainLinkEntity,
    RoleKeyEntity,
    RoleGrantEntity,
    PreviousSeedEntity,
    CheckpointEntity,
    MemberEntity,
    MemberRoleEntity,
    UnlockerEntity,
    RenewalEntity,
    InvitationEntity,
    WaitingActEntity,
    EscrowGrantEntity,
    EscrowPartEntity,
  ],
  publications: [headPublication],
};

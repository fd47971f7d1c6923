import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@vrijhaven/access';
import { isRefusal } from '@vrijhaven/database';
import type { Clock } from '@vrijhaven/domain';
import { CLOCK, Current, Journal, Transactions } from '@vrijhaven/server';
import type { RequestContext } from '@vrijhaven/server';
import { PublishCertificateArgs } from './certificate.input';
import { readCertificates } from './certificate.store';
import { CertificateType, PublishCertificateResult } from './certificate.type';
import { publishCertificate } from './publish-certificate';

@Resolver(() => CertificateType)
export class CertificateResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Requires('certificate.read')
  @Query(() => [CertificateType])
  certificates(@Current() request: RequestContext) {
    return this.transactions.run(request, readCertificates);
  }

  @Requires('certificate.publish')
  @Mutation(() => PublishCertificateResult)
  publishCertificate(@Args() { signed }: PublishCertificateArgs, @Current() request: RequestContext) {
    return this.transactions.run(request, async (tx) => {
      const answer = await publishCertificate(tx, request.actor, signed, this.clock.now());
      if (!isRefusal(answer)) await this.journal.record(tx, request.actor, 'certificate.publish', 'certificate');
      return answer;
    });
  }
}

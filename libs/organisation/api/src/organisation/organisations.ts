import { Inject, Injectable } from '@nestjs/common';
import { SERVER_CONFIG } from '@vrijhaven/server';
import type { ServerConfig } from '@vrijhaven/server';
import type { OrganisationEntity } from './organisation.entity';
import type { OrganisationType } from './organisation.type';

/** Shows the organisation as clients see it. */
@Injectable()
export class Organisations {
  constructor(@Inject(SERVER_CONFIG) private readonly config: ServerConfig) {}

  show({ id, name, rootKey, head, sequence }: OrganisationEntity): OrganisationType {
    return { id, name, rootKey, head, sequence, demo: this.config.demo };
  }
}

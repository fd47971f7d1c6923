import type { GraphQLFieldResolver } from 'graphql';
import type { GraphqlContext, RequestContext } from '../session/request-context';

type Resolver = GraphQLFieldResolver<unknown, GraphqlContext>;
type Field = string | number;

/**
 * [Note: asked once] faults of root fields that the ordinary way is handed, for it only has to word them: nothing is asked
 * again for that. By request, as Apollo copies contexts.
 */
export class HandedOn {
  private readonly faults = new WeakMap<RequestContext, Map<Field, unknown>>();

  remember(request: RequestContext, field: Field, fault: unknown): void {
    const known = this.faults.get(request) ?? new Map<Field, unknown>();
    this.faults.set(request, known.set(field, fault));
  }

  /** The same field, where nothing was remembered of it. */
  unlessKnown(resolve: Resolver): Resolver {
    return (source, args, context, info) => {
      const known = this.faults.get(context.request);
      if (known?.has(info.path.key)) throw known.get(info.path.key);
      return resolve(source, args, context, info);
    };
  }
}

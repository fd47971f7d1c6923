import { isId } from '@vrijhaven/access';
import { isDay } from '@vrijhaven/domain';
import { ValidateBy } from 'class-validator';

/** Exactly `least` bytes, or between two lengths; `each` for a list of such. */
export const IsBytes = (
  least: number,
  most: number = least,
  { each = false }: { readonly each?: boolean } = {},
): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isBytes',
      validator: {
        validate: (value: unknown) => value instanceof Uint8Array && value.length >= least && value.length <= most,
      },
    },
    { each },
  );

/** A UUID in lower case. */
export const IsId = (): PropertyDecorator =>
  ValidateBy({ name: 'isId', validator: { validate: (value: unknown) => typeof value === 'string' && isId(value) } });

/** A calendar day between 1900 and 2199; `each` for a list of such. */
export const IsDay = ({ each = false }: { readonly each?: boolean } = {}): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDay',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isDay(value) && /^(19|20|21)/.test(value),
      },
    },
    { each },
  );

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
/** Lower-case words joined by hyphens, 40 characters at most. */
export const IsSlug = (): PropertyDecorator =>
  ValidateBy({
    name: 'isSlug',
    validator: { validate: (value: unknown) => typeof value === 'string' && SLUG.test(value) },
  });

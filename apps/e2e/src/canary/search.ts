import type { Form } from './forms';

/** Something that must lie nowhere. */
export interface Canary {
  readonly name: string;
  readonly forms: readonly Form[];
}

/** Bytes of one place on the server's side. */
export interface Place {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Hit {
  readonly canary: string;
  readonly form: string;
  readonly place: string;
}

/** Looks for every form of every canary in every place. */
export const search = (canaries: readonly Canary[], places: readonly Place[]): readonly Hit[] =>
  places.flatMap((place) =>
    canaries.flatMap((canary) =>
      canary.forms
        .filter(({ bytes }) => place.bytes.includes(bytes))
        .map((form) => ({ canary: canary.name, form: form.name, place: place.name })),
    ),
  );

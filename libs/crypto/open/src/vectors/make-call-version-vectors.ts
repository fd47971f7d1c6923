import type { CallVersionToHash } from '@vrijhaven/crypto/envelope';
import { callVersionHash, toText } from '@vrijhaven/crypto/envelope';
import { newId } from '@vrijhaven/crypto/seal';
import type { OpenPrimitives } from '../open-primitives';

const question = (key: string, title: string, hint: string | null) => ({
  ...{ key, compartment: 'threat', kind: 'longText' },
  title: { en: title, nl: title, fr: title, es: title, ar: 'سؤال عن «الطريق»' },
  hint: hint === null ? null : { en: hint, nl: hint, fr: hint, es: hint, ar: hint },
});

/** Three versions of what calls asked. Run once, then frozen as v1-call-version.json. */
export const makeCallVersionVectors = (p: OpenPrimitives) => {
  const organisation = newId(p);
  const made = (version: Omit<CallVersionToHash, 'organisation'>) => ({
    version: { organisation, ...version },
    hash: toText(callVersionHash(p, { organisation, ...version })),
  });
  return {
    versions: [
      made({ call: newId(p), number: 1, conditions: [], leftOut: [], added: [] }),
      made({
        ...{ call: newId(p), number: 2, leftOut: ['whereNow'] },
        conditions: [
          { code: 'threeMonths', variant: 'upToSix' },
          { code: 'passport', variant: null },
        ],
        added: [question('added1', 'Who drives? “You”, or a friend 🚲', null)],
      }),
      made({
        ...{ call: newId(p), number: 4_294_967_295, conditions: [{ code: 'english', variant: null }], leftOut: [] },
        added: [question('added1', 'a\\b\n"c"', 'two\u2028lines'), question('added2', '', '')],
      }),
    ],
  };
};

export type CallVersionVectors = ReturnType<typeof makeCallVersionVectors>;

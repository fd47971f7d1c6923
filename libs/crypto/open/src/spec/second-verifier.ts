import type { Bytes, ChainLink, VerifyPrimitives } from '@vrijhaven/crypto/envelope';

/**
 * Step 16 once more, written from protocol.md alone: it shares neither parser nor rules with the verifier of the
 * clients, only hash and signature. Short instead of exact about reasons: it says how many links stand.
 */
type Json = Readonly<Record<string, unknown>>;

interface Person {
  key: string;
  kem: string;
  roles: readonly { readonly role: string; readonly team: string }[];
  gone: boolean;
}

export interface SecondView {
  readonly people: Map<string, Person>;
  readonly generations: Map<string, number>;
  escrow: { readonly generation: number; readonly key: string } | null;
  uses: number;
  policy: string;
  /** How many links stand. */
  length: number;
}

const COMPARTMENTS =
  'identity contact threat care references scores need stay money exit public thread summary brief vetting notes visa course roster request pair profile appraisal'.split(
    ' ',
  );
const hex = (bytes: Bytes): string => Buffer.from(bytes).toString('hex');
const base64 = (bytes: Bytes): string => Buffer.from(bytes).toString('base64url');
const text = (bytes: Bytes): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const packed = (...fields: readonly Bytes[]): Bytes =>
  Buffer.concat(
    fields.flatMap((field) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(field.length);
      return [length, field];
    }),
  );

const unpacked = (bytes: Bytes): Bytes[] => {
  const buffer = Buffer.from(bytes);
  const fields: Bytes[] = [];
  for (let at = 0; at < buffer.length;) {
    const end = at + 4 + buffer.readUInt32BE(at);
    must(end <= buffer.length);
    fields.push(Uint8Array.from(buffer.subarray(at + 4, end)));
    at = end;
  }
  return fields;
};

class Refused extends Error {
  override readonly name = 'Refused';
}
function must(holds: boolean): asserts holds {
  if (!holds) throw new Refused('refused');
}

const ordered = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${ordered((value as Json)[key])}`).join(',')}}`;
};

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length <= 80 && /^[a-z][A-Za-z0-9]*([:-][A-Za-z0-9]+)*$/.test(value);
const isBytes = (value: unknown, length: number): value is string => {
  const bytes = typeof value === 'string' ? Buffer.from(value, 'base64url') : undefined;
  return bytes?.length === length && bytes.toString('base64url') === value;
};
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isRoles = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (each: Json) => Object.keys(each).sort().join() === 'role,team' && isName(each['role']) && isName(each['team']),
  );
const isShares = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => isBytes(each, 32));
const isKeys = (value: unknown): value is Json[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(
    (each: Json) =>
      Object.keys(each).sort().join() === 'compartment,generation,publicKey' &&
      COMPARTMENTS.includes(String(each['compartment'])) &&
      isCount(each['generation']) &&
      isBytes(each['publicKey'], 1216),
  );

/** Which fields each type has, and what may stand in them. */
const FORMS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  root: { rootKey: (value) => isBytes(value, 32) },
  addMember: { kemKey: (v) => isBytes(v, 1216), member: isId, roles: isRoles, signKey: (v) => isBytes(v, 32) },
  renewMember: { kemKey: (v) => isBytes(v, 1216), member: isId, signKey: (v) => isBytes(v, 32) },
  setRoles: { member: isId, roles: isRoles },
  removeMember: { member: isId },
  rotateRole: { keys: isKeys, team: isName },
  setEscrow: {
    generation: isCount,
    kemKey: (v) => isBytes(v, 1216),
    shares: isShares,
    signKey: (v) => isBytes(v, 32),
    threshold: isCount,
  },
  useEscrow: { generation: isCount, reason: (v) => ['keysLost', 'coordinatorsLost', 'courtOrder'].includes(String(v)) },
  setPolicy: { secondFactor: (v) => v === 'optional' || v === 'required', suite: isCount },
};

type Roles = Person['roles'];
const leads = (roles: Roles | undefined): boolean =>
  (roles ?? []).some(({ role, team }) => role === 'coordinator' && team === 'office');

/** Rule 5, bullet by bullet. */
const maySay = (view: SecondView, type: string, json: Json, names: readonly string[]): boolean => {
  const target = 'member' in json ? `member:${String(json['member'])}` : '';
  const isLeader = (name: string): boolean => leads(view.people.get(name)?.roles);
  const leaders = [...view.people.keys()].filter(isLeader).length;
  const others = names.filter((name) => name !== target && isLeader(name)).length;
  const are = (...wanted: readonly string[]): boolean =>
    names.length === wanted.length && wanted.every((name) => names.includes(name));
  const makes = leads(json['roles'] as Roles | undefined);
  const touches = makes || isLeader(target);
  const pair = names.length === 2;
  if (type === 'root') return are('root');
  if (type === 'removeMember' && are(target) && !isLeader(target)) return true;
  if (type === 'useEscrow') return pair && names.includes('escrow') && (others === 1 || names.includes('root'));
  if (touches && ['addMember', 'removeMember', 'renewMember'].includes(type) && are('root', 'escrow')) return true;
  if (leaders < 2) return are('root');
  if (!touches && !['renewMember', 'setEscrow', 'setPolicy'].includes(type)) return names.length === 1 && others === 1;
  if (pair && others === 2) return true;
  const beside =
    type === 'removeMember' || (type === 'setRoles' && !makes) || (type === 'renewMember' && leaders === 2);
  return pair && touches && beside && others === 1 && names.includes('root');
};

/** What the links say of the organisation, up to the first that an honest one could not have made. */
export const secondView = (
  p: VerifyPrimitives,
  links: readonly ChainLink[],
  anchor: { readonly organisation: string; readonly rootKey: Bytes },
): SecondView => {
  const view: SecondView = {
    people: new Map(),
    generations: new Map(),
    escrow: null,
    uses: 0,
    policy: '1 optional',
    length: 0,
  };
  const announced = new Set<string>();
  const claim = (...keys: readonly unknown[]): void => {
    for (const key of keys) {
      must(!announced.has(String(key)));
      announced.add(String(key));
    }
  };
  const present = (id: unknown): Person => {
    const person = view.people.get(`member:${String(id)}`);
    must(person !== undefined && !person.gone);
    return person;
  };
  const keyOf = (name: string): Bytes => {
    if (name === 'root') return anchor.rootKey;
    const key = name === 'escrow' ? view.escrow?.key : view.people.get(name)?.key;
    must(key !== undefined && view.people.get(name)?.gone !== true);
    return Uint8Array.from(Buffer.from(key, 'base64url'));
  };
  const effects: Readonly<Record<string, (json: Json) => void>> = {
    root: (json) => claim(json['rootKey']),
    addMember: (json) => {
      const name = `member:${String(json['member'])}`;
      must(!view.people.has(name));
      claim(json['signKey'], json['kemKey']);
      const [key, kem] = [String(json['signKey']), String(json['kemKey'])];
      view.people.set(name, { key, kem, roles: json['roles'] as Roles, gone: false });
    },
    renewMember: (json) => {
      const person = present(json['member']);
      claim(json['signKey'], json['kemKey']);
      Object.assign(person, { key: json['signKey'], kem: json['kemKey'] });
    },
    setRoles: (json) => Object.assign(present(json['member']), { roles: json['roles'] }),
    removeMember: (json) => Object.assign(present(json['member']), { roles: [], gone: true }),
    rotateRole: (json) => {
      for (const { compartment, generation, publicKey } of json['keys'] as Json[]) {
        const name = `${String(json['team'])}/${String(compartment)}`;
        must(generation === (view.generations.get(name) ?? 0) + 1);
        claim(publicKey);
        view.generations.set(name, generation);
      }
    },
    setEscrow: (json) => {
      const { generation, threshold, shares, signKey, kemKey } = json as {
        generation: number;
        threshold: number;
        shares: string[];
        signKey: string;
        kemKey: string;
      };
      must(generation === (view.escrow?.generation ?? 0) + 1);
      must(threshold >= 2 && threshold <= shares.length && shares.length <= 255);
      must(new Set(shares).size === shares.length);
      claim(signKey, kemKey);
      view.escrow = { generation, key: signKey };
    },
    useEscrow: (json) => {
      must(json['generation'] === view.escrow?.generation);
      view.uses += 1;
    },
    setPolicy: (json) => {
      must(json['suite'] === 1);
      view.policy = `1 ${String(json['secondFactor'])}`;
    },
  };
  let head = '00'.repeat(32);
  const follow = ({ body, signatures }: ChainLink): void => {
    const fields = unpacked(body);
    must(fields.length === 7);
    const [label, organisation, sequence, previous, type, payload, signers] = fields as [
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
      Bytes,
    ];
    must(text(label) === 'vh/chain/v1' && hex(organisation) === anchor.organisation.replaceAll('-', ''));
    must(sequence.length === 8 && Buffer.from(sequence).readBigUInt64BE() === BigInt(view.length + 1));
    must(hex(previous) === head);
    const [kind, said] = [text(type), text(payload)];
    const json = JSON.parse(said) as Json;
    const form = FORMS[kind];
    must(
      form !== undefined &&
        ordered(json) === said &&
        Object.keys(form).sort().join() === Object.keys(json).sort().join(),
    );
    for (const [field, fits] of Object.entries(form)) must(fits(json[field]));
    must((kind === 'root') === (view.length === 0));
    must(kind !== 'root' || json['rootKey'] === base64(anchor.rootKey));
    const names = unpacked(signers).map(text);
    must(names.length > 0 && names.length === signatures.length && new Set(names).size === names.length);
    for (const [at, name] of names.entries())
      must(p.verifySignature(signatures[at] ?? new Uint8Array(), body, keyOf(name)));
    must(maySay(view, kind, json, names));
    effects[kind]?.(json);
    head = hex(p.hash32(packed(Buffer.from('vh/chain-hash/v1'), body)));
    view.length += 1;
  };
  try {
    links.forEach(follow);
  } catch (error) {
    // Whatever this one cannot read is refused: a list that ends early, JSON or UTF-8 that is none. By name, for errors
    // of the platform come from another realm than those of a test.
    const { name } = error as Error;
    if (!['Refused', 'SyntaxError', 'TypeError', 'RangeError'].includes(name)) throw error;
  }
  return view;
};

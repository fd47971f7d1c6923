import type { Ask, NeedOrigin, PairingState } from '@vrijhaven/connect2protect/model';
import { PROFESSIONALS } from './professionals';

/** What becomes of the action that somebody drafts. */
export type Drafted = 'drafted' | 'approved' | 'done';

/** How far a defender and a professional have come. */
export interface PairStory {
  readonly professional: string;
  readonly origin: NeedOrigin;
  readonly state: PairingState;
  readonly rhythmDays?: number;
  readonly themes: Ask['themes'];
  readonly helps: Ask['helps'];
  /** Of a proposal: the defender has said yes already. */
  readonly saidYes?: true;
  readonly tapped?: true;
  /**
   * What the professional rings with. A contact that nobody kept cannot be played: a rhythm has three days at least, and
   * what is missed the database finds by its own clock, to which the demonstration has no door.
   */
  readonly alarm?: string;
  /** The office has seen to it. */
  readonly handled?: true;
  readonly drafted?: Drafted;
}

const [MP, MEP, LAWYER, OTHER] = PROFESSIONALS.map(({ id }) => id) as [string, string, string, string];

const pair = (
  professional: string,
  origin: NeedOrigin,
  state: PairingState,
  themes: Ask['themes'],
  more: Partial<PairStory> = {},
): PairStory => ({ professional, origin, state, themes, helps: ['letter', 'contact'], ...more });

/** By alias of the defender: fourteen, in every state. */
export const PAIR_STORIES: Readonly<Partial<Record<string, PairStory>>> = {
  'Cobalt Heron': pair(MP, 'stay', 'active', ['landRights'], { rhythmDays: 14, tapped: true, drafted: 'done' }),
  'Grey Kestrel': pair(OTHER, 'stay', 'active', ['pressFreedom'], {
    ...{ drafted: 'drafted', alarm: 'His telephone was taken at a border; he writes from another one.', handled: true },
  }),
  Juniper: pair(MEP, 'application', 'active', ['lgbtiRights'], { drafted: 'approved', helps: ['question'] }),
  Marigold: pair(LAWYER, 'stay', 'active', ['womensRights'], { tapped: true }),
  'Copper Finch': pair(MP, 'stay', 'active', ['indigenousRights'], {
    ...{ rhythmDays: 7, alarm: 'She did not answer on the usual day, and her colleague does not know where she is.' },
  }),
  'Northern Reed': pair(LAWYER, 'application', 'review', ['antiCorruption'], { tapped: true }),
  'Red Maple': pair(MEP, 'direct', 'review', ['ruleOfLaw']),
  'Willow Ash': pair(MP, 'application', 'agreed', ['landRights']),
  'Silver Otter': pair(LAWYER, 'stay', 'agreed', ['minorityRights'], { helps: ['visit', 'advice'] }),
  'Blue Thistle': pair(MEP, 'application', 'proposed', ['ruleOfLaw'], { saidYes: true }),
  'Winter Wren': pair(OTHER, 'application', 'proposed', ['labourRights']),
  'Pale Lantern': pair(LAWYER, 'direct', 'ended', ['womensRights'], { tapped: true, drafted: 'done' }),
  'Meadow Lark': pair(MP, 'application', 'ended', ['womensRights']),
  'Quiet Furrow': pair(MEP, 'application', 'lapsed', ['minorityRights']),
};

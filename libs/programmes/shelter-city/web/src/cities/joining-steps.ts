interface Seen {
  readonly places: number;
  /** Of the city's team. */
  readonly members: readonly { readonly active: boolean; readonly standing: string }[];
  readonly invitations: readonly { readonly state: string }[];
}

export interface JoiningStep {
  readonly step: 'keys' | 'places' | 'invited' | 'answered' | 'admitted';
  readonly done: boolean;
}

/** The way of a new city to its first login. Its keys came first: without them it would not be listed. */
export const joiningSteps = ({ places, members, invitations }: Seen): readonly JoiningStep[] => {
  const admitted = members.some(({ active, standing }) => active && standing === 'inChain');
  const answered = admitted || invitations.some(({ state }) => state === 'answered');
  const invited = answered || invitations.some(({ state }) => state === 'open');
  return [
    { step: 'keys', done: true },
    { step: 'places', done: places > 0 },
    { step: 'invited', done: invited },
    { step: 'answered', done: answered },
    { step: 'admitted', done: admitted },
  ];
};

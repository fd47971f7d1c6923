import { createOwnPairing } from '@vrijhaven/connect2protect/client';
import { EMPTY_PROFILE } from '@vrijhaven/connect2protect/model';
import { bringInProfessional } from '../cast/be-a-pair';
import { PROFESSIONAL } from '../cast/cast';
import { wanted } from '../cast/wanted';
import type { Telling } from './tell-everything';

/** The same person asks for somebody beside them, and all three write what a pair can write. Gives the pair. */
export const tellOfThePair = async ({ cast, defender, record: application, mark }: Telling): Promise<string> => {
  await bringInProfessional(cast);
  const [{ pairs: office }, { pairs: professional }] = [
    await cast.desk('pairingCoordinator'),
    await cast.desk('professional'),
  ];
  const profile = { ...EMPTY_PROFILE, seat: `${mark} seat`, words: `${mark} profile` };
  wanted(await professional.writeProfile({ professional: PROFESSIONAL, profile }), 'done');
  const own = createOwnPairing(defender.session());
  const avoid = { professionals: [], groups: [`${mark} avoided group`] };
  const asked = {
    helps: ['letter'],
    languages: ['ar'],
    regions: [],
    themes: [],
    avoid,
    text: `${mark} asked`,
  } as const;
  const items = (['alias', 'story', 'contact'] as const).map((item) => ({
    ...{ item, level: item === 'contact' ? 'private' : 'official', text: `${mark} item ${item}`, firstLook: false },
  })) as Parameters<typeof own.ask>[0]['items'];
  const { need } = wanted(await own.ask({ origin: 'stay', ask: asked, items }), 'done');
  wanted(await own.releaseWished(), 'done');
  const put = { need: need.id, professional: PROFESSIONAL, version: need.version };
  const { pair } = wanted(await office.propose(put), 'done');
  wanted(await own.answer({ pair, answer: 'yes', text: `${mark} said yes` }), 'done');
  const { pair: agreed } = wanted(await professional.answer({ pair, answer: 'yes' }), 'done');
  wanted(await office.begin({ pair: agreed, rhythmDays: 14 }), 'done');
  wanted(await own.writeToOffice(`${mark} to the office`), 'done');
  wanted(await own.writeToPair(`${mark} to the pair`), 'done');
  wanted(await professional.writeToPair({ application, text: `${mark} from the professional` }), 'done');
  const [now] = (await own.load()).pairs;
  const draft = { pair: now!, kind: 'letter', to: `${mark} minister`, text: `${mark} letter`, dueOn: null } as const;
  wanted(await professional.draft(draft), 'done');
  wanted(await own.raiseAlarm({ pair: now!, text: `${mark} alarm` }), 'done');
  return now!.id;
};

/** What the professional finds of it on their desk. */
export const readPair = async ({ cast }: Pick<Telling, 'cast'>, id: string): Promise<string> => {
  const { pairs } = await cast.desk('professional');
  const pair = (await pairs.loadPairs()).find((each) => each.id === id);
  return JSON.stringify(pair && (await pairs.openPair(pair)));
};

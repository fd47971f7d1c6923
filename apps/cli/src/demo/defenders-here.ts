import type { Defender, Stay } from './defender';
import { person } from './person-row';
import type { PersonRow } from './person-row';

const guest = (core: PersonRow, stay: Stay, messages: readonly string[] = []): Defender => ({
  ...person(core),
  urgency: 'weeks',
  call: 'running',
  state: 'placed',
  city: stay.city,
  stay,
  messages,
});

const waiting = (core: PersonRow, state: Defender['state'], rest: Partial<Defender> = {}): Defender => ({
  ...person(core),
  urgency: 'weeks',
  call: 'running',
  state,
  ...rest,
});

const stay = (
  city: string,
  place: number,
  from: number,
  until: number,
  state: Stay['state'],
  more: Pick<Stay, 'notes' | 'extendedUntil' | 'followUps' | 'goesOnTo'> = {},
): Stay => ({ city, place, from, until, state, ...more });

/** Guests of the running stays and candidates on their way. Every name and organisation is invented. */
export const DEFENDERS_HERE: readonly Defender[] = [
  guest(
    ['Cobalt Heron', 'Zephyrine Quillfeather', 'CO', 'land', 'field monitor', 'River Lantern Circle', 'es en', 'well'],
    stay('den-haag', 0, -62, 24, 'active', {
      notes: { active: 'Speaks at two schools; would like to end the stay with a training in another city.' },
      goesOnTo: 'nijmegen',
    }),
    ['Welcome. Your housing contact meets you on Thursday at ten.', '>Thank you. I arrived safely and slept well.'],
  ),
  guest(
    ['Marigold', 'Ottoline Brambleton', 'KE', 'women', 'organiser', 'Hundred Doors Network', 'sw en', 'well'],
    stay('den-haag', 1, -75, 6, 'returnPlanning'),
    ['Shall we plan your journey home together next week?', '>Yes. Monday or Tuesday would be good.'],
  ),
  guest(
    ['Grey Kestrel', 'Balthasar Inkwell', 'PH', 'press', 'reporter', 'The Paper Boat Gazette', 'tl en', 'well'],
    stay('den-haag', 2, -20, 64, 'arrived'),
  ),
  guest(
    ['Juniper', 'Solveig Thistledown', 'GE', 'lgbti', 'lawyer', 'Open Window Collective', 'ka ru en', 'conversation'],
    stay('den-haag', 3, 18, 102, 'preparing'),
    ['Your travel letter is ready. May we send it through this page?'],
  ),
  guest(
    [
      'Saltmarsh',
      'Eustace Pennyroyal',
      'BD',
      'labour',
      'union secretary',
      'Loom and Thread Union',
      'bn en',
      'conversation',
    ],
    stay('middelburg', 0, -48, 40, 'active'),
  ),
  guest(
    ['Copper Finch', 'Araminta Foxglove', 'GT', 'indigenous', 'teacher', 'Seven Springs Council', 'es', 'little'],
    stay('middelburg', 1, -85, -4, 'departed', { followUps: [30, 120] }),
    ['How was the first week at home?', '>Quiet, thank you. I will write again on Friday.'],
  ),
  guest(
    ['Northern Reed', 'Ignatius Moonbeam', 'ZW', 'corruption', 'researcher', 'Clear Ledger Institute', 'sn en', 'well'],
    stay('maastricht', 0, -33, 57, 'active', { extendedUntil: 75 }),
  ),
  guest(
    [
      'Violet Harbour',
      'Philippa Starling',
      'MA',
      'youth',
      'trainer',
      'Small Boats Assembly',
      'ar fr en',
      'conversation',
    ],
    stay('maastricht', 1, 12, 96, 'planned'),
  ),
  guest(
    ['Willow Ash', 'Cornelius Dandelion', 'HN', 'land', 'surveyor', 'Common Soil Alliance', 'es en', 'conversation'],
    stay('maastricht', 2, -80, 2, 'returnPlanning'),
  ),
  guest(
    ['Silver Otter', 'Wilhelmina Cloudberry', 'UG', 'minorities', 'counsellor', 'Lamplight House', 'en sw', 'well'],
    stay('nijmegen', 0, -55, 30, 'incident', {
      notes: {
        incident: 'Strangers photographed the front door twice this week. Other room until Friday; police told.',
      },
    }),
    ['>Could someone help me find a dentist?', 'Of course. Your contact calls you this afternoon.'],
  ),
  guest(
    ['Red Maple', 'Thaddeus Windrow', 'NP', 'civil', 'coordinator', 'Valley Voices Forum', 'ne en', 'well'],
    stay('nijmegen', 1, 25, 110, 'planned'),
  ),
  guest(
    ['Pale Lantern', 'Rosamund Applegarth', 'TZ', 'arts', 'playwright', 'Theatre of Small Things', 'sw en', 'well'],
    stay('utrecht', 0, -40, 45, 'active'),
  ),
  guest(
    ['Blue Thistle', 'Leopold Hazelwood', 'AM', 'law', 'lawyer', 'Bench and Bridge', 'hy ru en', 'well'],
    stay('utrecht', 1, -90, -15, 'followUp', { followUps: [0, 75] }),
  ),
  guest(
    ['Meadow Lark', 'Clementine Farthing', 'PE', 'women', 'radio host', 'Radio Wildflower', 'es en', 'conversation'],
    stay('utrecht', 2, 8, 92, 'preparing'),
  ),
  guest(
    ['Winter Wren', 'Evangeline Tamarack', 'KH', 'labour', 'trainer', 'Needle and Thimble', 'km en', 'conversation'],
    stay('nijmegen', 1, -88, -24, 'closed', { followUps: [0] }),
  ),
  waiting(
    [
      'Amber Tide',
      'Horatio Candlewick',
      'SN',
      'press',
      'photographer',
      'The Two Shores Review',
      'fr wo en',
      'conversation',
    ],
    'accepted',
    { city: 'nijmegen', messages: ['The city has a quiet room for you. We now choose the dates.'] },
  ),
  waiting(
    ['Stone Orchard', 'Beatrix Wintergreen', 'BO', 'indigenous', 'speaker', 'High Terrace Assembly', 'es qu', 'little'],
    'accepted',
    { city: 'utrecht', stay: stay('utrecht', 1, 50, 130, 'cancelled') },
  ),
  waiting(
    ['Quiet Furrow', 'Percival Nightingale', 'LK', 'minorities', 'archivist', 'Memory Table', 'si ta en', 'well'],
    'visaPending',
    { city: 'maastricht', messages: ['The visa form is with the embassy. We write as soon as there is news.'] },
  ),
  waiting(
    ['Tin Whistle', 'Seraphina Oakhurst', 'MX', 'land', 'farmer', 'Blue Maize Cooperative', 'es', 'little'],
    'offered',
    {
      city: 'middelburg',
      messages: ['Middelburg would like to receive you. You find the offer on this page.'],
      writes: 'es',
    },
  ),
  waiting(
    ['Copper Kite', 'Algernon Featherstone', 'PK', 'law', 'lawyer', 'Open Court Society', 'ur en', 'well'],
    'cityAccepted',
    { city: 'den-haag' },
  ),
];

import { applying } from './cycle/applying';
import { placing } from './cycle/placing';
import { openScene, type Scene } from './cycle/scene';
import { screening } from './cycle/screening';
import { selecting } from './cycle/selecting';
import { staying } from './cycle/staying';
import { keepLog } from './stage/keep-log';
import { story } from './stage/story';
import { tidy } from './stage/tidy';

describe('from a call to the last follow-up', () => {
  const keep = tidy();
  let opened: Scene | undefined;
  const scene = (): Scene => {
    if (opened === undefined) throw new Error('The scene is not set yet.');
    return opened;
  };

  const step = story(async (title) => {
    keepLog(scene().world, 'full-cycle');
    await scene().stage.photograph(`full-cycle ${title}`);
  });

  step(
    'an organisation with two cities begins, and its sites are up',
    async () => {
      opened = await openScene(keep);
    },
    120_000,
  );

  applying(step, scene);
  screening(step, scene);
  selecting(step, scene);
  placing(step, scene);
  staying(step, scene);

  step('no page kept anybody out, no window spoke to a stranger, and no script complained', () => {
    const { grave, stage } = scene();
    expect(grave).toEqual([]);
    expect(stage.windows().flatMap(({ watch }) => [...watch.complaints, ...watch.strangers])).toEqual([]);
    return Promise.resolve();
  });
});

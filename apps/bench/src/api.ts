import { deliver } from './deliver';
import { readOptions } from './options';
import { apiChapter } from './report/api-chapter';
import { runBench } from './run-bench';

// `npm run bench api`: our API beside other ways of serving the same tables. Figures of this machine at this hour.
await deliver(apiChapter, () => {
  const options = readOptions(process.argv.slice(2));
  return { ...options, measure: (say) => runBench(options, say) };
});

// The inside of the page's worker: the module comes by the first message.

import { startFrom } from '../../dist/package/full/core.js';
import { serve } from '../../dist/package/full/serve.js';
import { verbs } from '../../dist/package/full/verbs.js';

const module = new Promise((resolve) => {
  addEventListener('message', ({ data }) => data.module && resolve(data.module));
});

serve(startFrom(module), verbs);

// The inside of the page's worker: the module comes by the first message.

import { startFrom } from '../../dist/package/core.js';
import { serve } from '../../dist/package/serve.js';

const module = new Promise((resolve) => {
  addEventListener('message', ({ data }) => data.module && resolve(data.module));
});

serve(startFrom(module));

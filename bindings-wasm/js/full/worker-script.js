// What the worker runs.

import { startFrom } from './core.js';
import { verbs } from './verbs.js';
import { serve } from './serve.js';

serve(startFrom(new URL('./wasm/casecairn_bg.wasm', import.meta.url)), verbs);

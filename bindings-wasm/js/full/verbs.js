// The verbs that a worker answers with the full module.

import { fix } from './more.js';

export const verbs = {
  fix: (_, input, options) => fix(input, options),
};

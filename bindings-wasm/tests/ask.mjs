// Asks the full module itself, so that the answer is still a text. Runs in Node and in a page alike.

import { ground } from '../dist/package/data/ground.js';

const encoder = new TextEncoder();

function bytesOf({ text, base64 }) {
  return text === undefined ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) : encoder.encode(text);
}

function together(glue, inputs) {
  const dossiers = new glue.Dossiers();
  for (const bytes of inputs) dossiers.add(bytes);
  return dossiers;
}

/** Both parts of an answer, a line each. */
function parts(answer) {
  const text = `${answer.first}\n${answer.second}`;
  answer.free();
  return text;
}

/** A figure, wide and narrow. */
function drawn(answer) {
  const { svg, narrow } = JSON.parse(answer);
  return `${svg}\n${narrow}`;
}

const VERBS = {
  validate: (glue, inputs, settings) => together(glue, inputs).validate(settings, undefined),
  fix: (glue, [bytes], settings) => {
    const mended = glue.fix(bytes, settings);
    const { report } = mended;
    mended.free();
    return report;
  },
  assess: (glue, inputs, settings) => {
    const answer = together(glue, inputs).assess(settings, undefined);
    const { first } = answer;
    answer.free();
    return first;
  },
  publish: (glue, inputs, settings) => {
    const published = together(glue, inputs).publish(settings, 'en');
    const text = `${published.dossier}\n${published.disclosure}`;
    published.free();
    return text;
  },
  risk: (glue, inputs, settings) => together(glue, inputs).risk(settings),
  map: (glue, [bytes], settings) => drawn(glue.map(bytes, settings)),
  timeline: (glue, [bytes], settings) => drawn(glue.timeline(bytes, settings)),
  digest: (glue, [bytes], settings) => parts(glue.digest(bytes, settings)),
  custody: (glue, [bytes], settings) => glue.custody(bytes, settings),
};

/** The names of the cases whose answer differs by a byte. */
export function differing(glue, cases) {
  const wrong = [];
  glue.layGround?.(ground);
  for (const { name, verb, inputs, settings, answer } of cases) {
    let said;
    try {
      said = VERBS[verb](glue, inputs.map(bytesOf), JSON.stringify(settings));
    } catch (error) {
      // A verb that could not run throws its error as a text.
      said = typeof error === 'string' ? error : `${error}`;
    }
    if (said !== answer) wrong.push(`${verb} ${name} ${settings.lang}`);
  }
  return wrong;
}

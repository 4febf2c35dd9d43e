// Asks the module itself, so that the answer is still a text. Runs in Node and in a page alike.

const encoder = new TextEncoder();

function bytesOf({ text, base64 }) {
  return text === undefined ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) : encoder.encode(text);
}

/** The names of the cases whose answer differs by a byte. */
export function differing(glue, cases) {
  const wrong = [];
  for (const { name, verb, inputs, settings, answer } of cases) {
    let said;
    if (verb === 'validate') {
      const dossiers = new glue.Dossiers();
      for (const input of inputs) dossiers.add(bytesOf(input));
      said = dossiers.validate(JSON.stringify(settings), undefined);
    } else if (verb === 'fix') {
      const mended = glue.fix(bytesOf(inputs[0]), JSON.stringify(settings));
      said = mended.report;
      mended.free();
    } else {
      continue;
    }
    if (said !== answer) wrong.push(`${verb} ${name} ${settings.lang}`);
  }
  return wrong;
}

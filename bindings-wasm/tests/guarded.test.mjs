// What is not public stands in no error and no answer that is about a dossier and not the dossier itself.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { here } from './parts.mjs';
import { shown } from './shown.mjs';

const lines = readFileSync(here('../../tests/guarded.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

test('what is guarded is in no error and no answer', async () => {
  assert.ok(lines.length > 10);
  for (const [at, { text, guarded }] of lines.entries()) {
    let errors = 0;
    for (const number of [at, at + 1]) {
      const { said, told, failed } = await shown(text, guarded, number);
      errors += failed;
      const all = [...said, ...told].join('\n');
      assert.ok(all.length > 1000);
      assert.deepEqual(guarded.filter((word) => all.includes(word)), [], `line ${at + 1}`);
    }
    assert.ok(errors > 10, 'some could not run');
  }
});

// What is not public stands in no error and no answer that is about a dossier and not the dossier itself.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { custody, digest, fix, nextLink, publish, risk, validate, validateRecord, verifyMedia } from '../dist/package/full/node.js';
import { here } from './parts.mjs';

const lines = readFileSync(here('../../tests/guarded.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const VERBS = [
  (text) => validate(text),
  (text) => fix(text).fixed,
  (text) => validateRecord('evidence', text),
  (text) => digest(text),
  (text) => digest(text, { kept: text }),
  (text) => custody(text),
  (text) => risk(text),
  (text) => publish(text, { today: '2026-02-01' }).disclosure,
  (text) => nextLink(text, 'e1'),
  (text) => verifyMedia(text, new Uint8Array(3), { evidence: 'e1' }),
];

test('what is guarded is in no error and no answer', async () => {
  assert.ok(lines.length > 10);
  let errors = 0;
  for (const { text, guarded } of lines) {
    for (const [at, verb] of VERBS.entries()) {
      let said;
      try {
        said = JSON.stringify(await verb(text));
      } catch (why) {
        errors += 1;
        said = `${why} ${why.message} ${why.code} ${JSON.stringify(why)}`;
      }
      for (const word of guarded) assert.ok(!said.includes(word), `verb ${at}`);
    }
  }
  assert.ok(errors > 10, 'some could not run');
});

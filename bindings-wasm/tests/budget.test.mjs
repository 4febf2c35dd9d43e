// Sizes and times stay within budgets.json.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { here, packageFolder } from './parts.mjs';

const budgets = JSON.parse(readFileSync(here('../budgets.json'), 'utf8'));

for (const [name, most] of Object.entries(budgets.gzip_bytes)) {
  test(`${name} is at most ${most} bytes, gzipped`, () => {
    const size = gzipSync(readFileSync(join(packageFolder, name)), { level: 9 }).length;
    assert.ok(size <= most, `${size} bytes`);
    assert.ok(size > most * 0.5, `${size} bytes: lower the budget`);
  });
}

test('it starts and validates once in time', () => {
  // The best of several: other work on the machine only ever adds.
  const times = Array.from({ length: 7 }, () => Number(execFileSync(process.execPath, [here('start.mjs')], { encoding: 'utf8' })));
  const best = Math.min(...times);
  assert.ok(best < budgets.start_and_first_validation_ms, `${times.join(', ')} ms`);
});

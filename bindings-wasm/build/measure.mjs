// Sizes and times beside ajv and zod, on the same records in one run: cargo xtask wasm --measure

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { z } from 'zod';
import { validate, validateRecord } from '../dist/package/node.js';

const here = (path) => new URL(path, import.meta.url);
const schema = JSON.parse(readFileSync(here('../../schema/submission/record.schema.json'), 'utf8'));
const ROUNDS = 7;
const COUNT = 6000;

/** Clean records of three kinds, about a kilobyte each; everybody in them is invented. */
function records() {
  const made = [];
  for (let at = 0; at < COUNT / 3; at++) {
    const round = (degrees) => Number(degrees.toFixed(5));
    const [x, y] = [round(103.5 + (at % 200) / 200), round(12 + (at % 300) / 300)];
    const around = [[-1, -1], [1, -1], [1, 1], [-1, 1], [-1, -1]].map(([dx, dy]) => [round(x + dx / 100), round(y + dy / 100)]);
    made.push(
      { type: 'evidence', id: `e${at}`, kind: 'report', lang: 'en', title: `Report ${at} on the sites along the old road`, issued: { edtf: '2025-06-26' }, held: 'accessed',
        url: `https://example.org/reports/${at}`, note: 'Read twice; what it says of the gate was compared with the pictures that were taken from the road.',
        claims: [
          { id: 'gate', by_role: 'survivor', stance: 'asserted', relay: 'verbatim_quote', at: { page: '3', paragraph: 2 }, quote: { text: 'The gate is kept locked, and guards stand on both sides of it day and night.', lang: 'en' }, about: `c${at}` },
          { id: 'guards', stance: 'reported', at: { page: '4' }, about: `i${at}` },
        ] },
      { type: 'compound', id: `c${at}`, names: [{ text: `Red Gate ${at}`, lang: 'en', kind: 'common' }, { text: 'ខ្លោងទ្វារក្រហម', lang: 'km', kind: 'common' }, { text: '红门', lang: 'zh-Hans', kind: 'common' }],
        place: { country: 'KH', locality: 'Somewhere', point: [x, y], uncertainty_m: 250, footprint: { type: 'Polygon', coordinates: [around] } },
        features: [{ kind: 'perimeter_wall' }, { kind: 'barbed_wire' }, { kind: 'barred_windows' }].slice(0, 2), support: [`e${at}#gate`] },
      { type: 'incident', id: `i${at}`, kind: 'violence', stance: 'reported', when: { edtf: '2025-05', verbatim: 'in May 2025', lang: 'en' }, place: { country: 'KH', point: [x, y], uncertainty_m: 500 },
        compounds: [{ compound: `c${at}`, resolved_by: 'named_by_source' }], acts: [{ id: 'a', conduct: 'beating', against: { unit: 'person', min: 2, basis: 'lexical', verbatim: 'people' } }],
        people: [{ unit: 'person', min: 2, best: 3, max: 5, basis: 'estimated' }], support: [`e${at}#guards`] },
    );
  }
  return made;
}

const HEADER = { type: 'dossier', schema_version: '1.0', namespace: 'measure', title: 'To be measured' };
const objects = records();
const lines = objects.map((record) => JSON.stringify(record));
const bytes = new TextEncoder().encode([JSON.stringify(HEADER), ...lines].join('\n'));
const pieces = lines.map((line) => new TextEncoder().encode(line));
const decoder = new TextDecoder();

const byAjv = new Ajv({ strict: false, validateFormats: false }).compile(schema);
// zod knows no `not`: it is spared that part of the work.
const byZod = z.fromJSONSchema(JSON.parse(JSON.stringify(schema), (key, value) => (key === 'not' ? undefined : value)));
const must = (holds, what) => { if (!holds) throw new Error(`${what} does not take the clean records: ${JSON.stringify(byAjv.errors?.slice(0, 3))}`); };
const report = validate(bytes);
if (report.counts.error + report.counts.warning) throw new Error(JSON.stringify([report.by_rule, report.issues.slice(0, 3)]));
must(objects.every((record) => byAjv(record)), 'ajv');
must(byZod.safeParse(objects[0]).success, 'zod');

const MEASURED = {
  'casecairn, from bytes': () => validate(bytes, { max_issues: 1 }),
  'ajv, from bytes (structure only)': () => { for (const piece of pieces) byAjv(JSON.parse(decoder.decode(piece))); },
  'zod, from bytes (structure only)': () => { for (const piece of pieces) byZod.safeParse(JSON.parse(decoder.decode(piece))); },
  'casecairn, from objects': () => { for (const object of objects) validateRecord(object.type, object); },
  'ajv, from objects (structure only)': () => { for (const object of objects) byAjv(object); },
  'zod, from objects (structure only)': () => { for (const object of objects) byZod.safeParse(object); },
};

// Rounds in turn, and the processor's time, so that what else the machine does is not in it; the median of each.
const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const times = Object.fromEntries(Object.keys(MEASURED).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(MEASURED)) {
    const begun = spent();
    run();
    times[name].push((spent() - begun) / COUNT);
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
console.log(`\n${COUNT} records, ${(bytes.length / COUNT / 1000).toFixed(2)} kB each; microseconds of one processor a record, median of ${ROUNDS} rounds`);
for (const [name, list] of Object.entries(times)) console.log(`  ${name.padEnd(40)} ${median(list).toFixed(2).padStart(8)}`);
const ratio = (a, b) => (median(times[a]) / median(times[b])).toFixed(2);
console.log(`  from bytes: ajv / casecairn ${ratio('ajv, from bytes (structure only)', 'casecairn, from bytes')}, zod / casecairn ${ratio('zod, from bytes (structure only)', 'casecairn, from bytes')}`);
console.log(`  from objects: casecairn / ajv ${ratio('casecairn, from objects', 'ajv, from objects (structure only)')}`);

const form = structuredClone(objects[1]);
const edits = Array.from({ length: 500 }, (_, at) => {
  form.names[0].text = `Gate ${at}`;
  const begun = performance.now();
  validateRecord('compound', form);
  return performance.now() - begun;
});
console.log(`  one record of a form, edit to issues: ${median(edits).toFixed(3)} ms`);

const starts = Array.from({ length: 9 }, () => Number(spawnSync(process.execPath, [new URL('../tests/start.mjs', import.meta.url).pathname], { encoding: 'utf8' }).stdout));
console.log(`  load, start and first validation in Node: ${median(starts).toFixed(1)} ms\n`);

const gzip = (data) => gzipSync(data, { level: 9 }).length;
const bundled = async (contents) => (await build({ stdin: { contents, resolveDir: here('..').pathname }, bundle: true, minify: true, write: false, format: 'esm', logLevel: 'error' })).outputFiles[0].contents;
const sizes = {
  'casecairn: the module': gzip(readFileSync(here('../dist/package/wasm/casecairn_bg.wasm'))),
  'casecairn: what calls it': gzip(await bundled("export * from './dist/package/core.js'")),
  'casecairn: pages of the rules, when asked for, a language': gzip(readFileSync(here('../dist/package/data/rules.en.js'))),
  'the submission page, whole': gzip(readFileSync(here('../dist/submission.html'))),
  ajv: gzip(await bundled("import Ajv from 'ajv/dist/2020.js'; globalThis.a = Ajv")),
  'zod, with fromJSONSchema': gzip(await bundled("import { z } from 'zod'; globalThis.a = z")),
  'the schema that ajv and zod need beside them': gzip(JSON.stringify(schema)),
};
console.log('kilobytes, gzipped');
for (const [name, size] of Object.entries(sizes)) console.log(`  ${name.padEnd(60)} ${(size / 1000).toFixed(1).padStart(8)}`);

// What the published JSON Schema must survive in Node:
//  - ajv compiles every schema in strict mode, without a plugin;
//  - ajv says of every document dumped by the differential test what the reader says;
//  - json-schema-to-typescript keeps every field of every object.
// The documents come from `cargo test --features schema --test schema_differential`.
import Ajv from 'ajv/dist/2020.js'
import { compile } from 'json-schema-to-typescript'
import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL('../../schema/', import.meta.url)
const faults = []

function schemas(mode) {
  return readdirSync(new URL(`${mode}/`, folder))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => [name.replace('.schema.json', ''), JSON.parse(readFileSync(new URL(`${mode}/${name}`, folder), 'utf8'))])
}

/** Every object of a schema that has fields: its name and their names. */
function objects(schema) {
  const all = [[schema.title, schema], ...Object.entries(schema.$defs ?? {})]
  return all.filter(([, is]) => is.properties).map(([name, is]) => [name, Object.keys(is.properties)])
}

/** The fields of each interface in a text of TypeScript. */
function interfaces(text) {
  const found = new Map()
  for (const [, name, body] of text.matchAll(/^export interface (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const fields = [...body.matchAll(/^ {2}(?:"([^"]+)"|([\w$]+))\??:/gm)]
    found.set(name, fields.map(([, quoted, plain]) => quoted ?? plain))
  }
  return found
}

async function typescript(name, schema) {
  const text = await compile(structuredClone(schema), schema.title, { bannerComment: '', unreachableDefinitions: false })
  const made = interfaces(text)
  for (const [object, fields] of objects(schema)) {
    if (made.get(object)?.join() !== fields.join()) faults.push(`${name}: TypeScript has other fields in ${object}: ${made.get(object)}`)
  }
  const twice = [...text.matchAll(/^export (?:type|interface) (\w+?)\d+\b/gm)]
  for (const [, type] of twice) faults.push(`${name}: TypeScript has ${type} more than once`)
}

const validators = new Map()
for (const mode of ['submission', 'written']) {
  for (const [name, schema] of schemas(mode)) {
    try {
      const ajv = new Ajv({ strict: true })
      if (!ajv.validateSchema(schema)) faults.push(`${mode}/${name}: not valid under its metaschema`)
      validators.set(`${mode}/${name}`, ajv.compile(schema))
    } catch (error) {
      faults.push(`${mode}/${name}: ${error.message}`)
    }
    await typescript(`${mode}/${name}`, schema)
  }
}

const dump = process.env.CASECAIRN_DUMP ?? new URL('../../target/tmp/schema-differential.jsonl', import.meta.url)
const lines = readFileSync(dump, 'utf8').split('\n').filter(Boolean)
for (const line of lines) {
  const { root, valid, document } = JSON.parse(line)
  if (validators.get(`submission/${root}`)(document) !== valid) faults.push(`ajv says ${!valid}: ${line.slice(0, 2000)}`)
}
if (lines.length === 0) faults.push('no document to replay')

if (validators.size !== 14) faults.push(`${validators.size} schemas, not 14`)
for (const fault of faults.slice(0, 20)) console.error(fault)
console.log(`node: ${validators.size} schemas, ${lines.length} documents, ${faults.length} faults`)
process.exit(faults.length === 0 ? 0 : 1)

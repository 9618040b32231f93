// Unpacks the packaged extension as VS Code would, and runs all tests on it.
import { createWriteStream, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { run } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import yauzl from "yauzl";
import lines from "./lines.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
await unpack(join(here, "../target/jtbd.vsix"), join(here, "../target/unpacked"));
const files = readdirSync(here).filter((name) => name.endsWith(".test.mjs")).map((name) => join(here, name));
for await (const line of lines(run({ files }))) {
  process.stdout.write(line);
}

async function unpack(archive, folder) {
  rmSync(folder, { recursive: true, force: true });
  const opened = await promisify(yauzl.open)(archive, { lazyEntries: true, autoClose: false });
  const read = promisify(opened.openReadStream.bind(opened));
  await new Promise((resolve, reject) => {
    opened.on("error", reject).on("end", resolve).on("entry", async (entry) => {
      try {
        const file = join(folder, entry.fileName);
        mkdirSync(dirname(file), { recursive: true });
        await pipeline(await read(entry), createWriteStream(file));
        opened.readEntry();
      } catch (failure) {
        reject(failure);
      }
    });
    opened.readEntry();
  });
  opened.close();
}

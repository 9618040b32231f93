// The TextMate grammar, read by the engine that VS Code colours with.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { before, describe, test } from "node:test";

const require = createRequire(import.meta.url);
const { INITIAL, Registry, parseRawGrammar } = require("vscode-textmate");
const { createOnigScanner, createOnigString, loadWASM } = require("vscode-oniguruma");

const beside = (path) => new URL(path, import.meta.url);
const text = (path) => readFileSync(beside(path), "utf8");
const examples = ["repair", "tour", "personal-services", "factory-iot"];

let grammar;

before(async () => {
  await loadWASM(readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm")));
  const path = "../syntaxes/jtbd.tmLanguage.json";
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(text(path), path),
  });
  grammar = await registry.loadGrammar("source.jtbd");
});

/** The words of a text with their innermost scope, without what is only coloured as the file. */
function coloured(source) {
  let state = INITIAL;
  return source.split("\n").map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ word: line.slice(startIndex, endIndex).trim(),
      scope: scopes.at(-1).replace(/\.jtbd$/, "") })).filter(({ word }) => word !== "");
  });
}

describe("Colours", () => {
  test("are as they were looked at", () => {
    const seen = coloured(text("colours.jtbd")).map((line) =>
      line.map(({ word, scope }) => `${word}  ${scope}\n`).join("")).join("\n");
    const golden = beside("colours.scopes");
    if (process.env.JTBD_UPDATE_DOCS) {
      writeFileSync(golden, seen);
    }
    assert.equal(seen, readFileSync(golden, "utf8"));
  });

  for (const example of examples) {
    test(`of the example ${example} leave nothing out and find nothing wrong`, () => {
      const plain = readFiles(example).flatMap((source) => coloured(source).flat())
        .filter(({ scope }) => scope === "source" || scope.startsWith("invalid"));
      assert.deepEqual(plain, []);
    });
  }

  test("end where a text or a comment ends", () => {
    const [[job], , [note]] = coloured("job A \"open\n  and closed\"\nnote \"x\"");
    assert.deepEqual([job.scope, note.scope], ["storage.type", "keyword.other"]);
  });

  test("come in time for a file of a thousand jobs", () => {
    const many = text("colours.jtbd").repeat(300);
    const begin = process.cpuUsage().user;
    coloured(many);
    assert.ok(process.cpuUsage().user - begin < 5_000_000);
  });
});

function readFiles(example) {
  const folder = `../../../examples/${example}/`;
  return readdirSync(beside(folder)).filter((name) => name.endsWith(".jtbd")).map((name) => text(folder + name));
}

// What package.json promises, held against the packaged .vsix.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, test } from "node:test";

const beside = (path) => new URL(path, import.meta.url);
const unpacked = (path) => beside(`../target/unpacked/extension/${path}`);
const read = (path) => readFileSync(unpacked(path), "utf8");
const manifest = JSON.parse(read("package.json"));
const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);

describe("The package", () => {
  test("has exactly the files that it should", () => {
    const files = readdirSync(unpacked("."), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, path, name }) => `${parentPath ?? path}/${name}`.replace(/^.*\/extension\/+/, "")).sort();
    assert.deepEqual(files, ["LICENSE.md", "changelog.md", "dist/THIRD-PARTY.txt", "dist/extension.js",
      "icons/file-dark.svg", "icons/file-light.svg", "language-configuration.json", "media/documents.svg",
      "media/example.png", "media/findings.svg", "media/icon.png", "media/job.svg", "media/preview.svg",
      "media/start.svg", "package.json", "readme.md", "server/jtbd.jar", "snippets/jtbd.json",
      "syntaxes/jtbd.tmLanguage.json", "syntaxes/markdown-block.tmLanguage.json"]);
  });

  test("has every picture that its page shows", () => {
    const pictures = [...read("readme.md").matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path]) => path);
    assert.ok(pictures.length > 0);
    assert.deepEqual(pictures.filter((path) => !existsSync(unpacked(path))), []);
  });

  test("has every file that the manifest names", () => {
    const [language] = contributes.languages;
    const [walkthrough] = contributes.walkthroughs;
    const named = [manifest.main, manifest.icon, language.configuration, language.icon.light, language.icon.dark,
      ...contributes.grammars.map(({ path }) => path), ...contributes.snippets.map(({ path }) => path),
      walkthrough.icon, ...walkthrough.steps.map(({ media }) => media.image)];
    assert.deepEqual(named.filter((path) => !existsSync(unpacked(path))), []);
  });

  test("names only commands that it has, each with a title", () => {
    const { menus, keybindings, walkthroughs: [{ steps }] } = contributes;
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command)
      .concat(steps.flatMap(({ description }) => /command:[\w.]+/.exec(description)[0].replace("command:", "")));
    assert.deepEqual(used.filter((command) => !commands.includes(command)), []);
    assert.ok(contributes.commands.every(({ title, category }) => title && category === "JTBD"));
  });

  test("has a picture with words and a button for each step of the walkthrough", () => {
    for (const { media, description } of contributes.walkthroughs[0].steps) {
      assert.ok(media.altText && /\]\(command:/.test(description));
      assert.match(read(media.image), /^<svg [^>]*viewBox=/);
    }
  });

  test("declares each setting that the code reads, and what it does where it is not trusted", () => {
    const code = readdirSync(beside("../src/")).map((name) => readFileSync(beside(`../src/${name}`), "utf8")).join();
    const declared = Object.keys(contributes.configuration.properties);
    const readInCode = [...code.matchAll(/getConfiguration\("jtbd"\)\.get<\w+>\("(\w+)"/g)]
      .map(([, key]) => `jtbd.${key}`);
    // the language client reads this one
    assert.deepEqual([...readInCode, "jtbd.trace.server"].sort(), declared.sort());
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, ["jtbd.java"]);
  });

  test("has snippets whose places to fill in are well numbered", () => {
    for (const [name, { prefix, description, body }] of Object.entries(JSON.parse(read("snippets/jtbd.json")))) {
      const places = new Set([...body.join("\n").matchAll(/\$\{?(\d+)/g)].map(([, place]) => Number(place)));
      assert.ok(prefix && description && places.has(0), name);
      assert.deepEqual([...places].sort((a, b) => a - b), [...places.keys()].map((_, i) => i), name);
    }
  });

  test("has words with hyphens and letters of all languages", () => {
    const { wordPattern: { pattern, flags } } = JSON.parse(read("language-configuration.json"));
    assert.deepEqual("co-creator Größe ^use 面包, 2026-04-02 8.5/10".match(new RegExp(pattern, `g${flags}`)),
      ["co-creator", "Größe", "^use", "面包", "2026-04-02", "8.5", "10"]);
  });

  test("is indented by braces, not by those in texts and comments", () => {
    const { increaseIndentPattern, decreaseIndentPattern } =
      JSON.parse(read("language-configuration.json")).indentationRules;
    const deeper = new RegExp(increaseIndentPattern);
    assert.ok(["map {", "job A \"{\" functional {", "pains { // why"].every((line) => deeper.test(line)));
    assert.ok(!["// map {", "note \"a {\"", "}"].some((line) => deeper.test(line)));
    assert.ok(new RegExp(decreaseIndentPattern).test("  }"));
  });

  test("records no download addresses", () => {
    const lock = readFileSync(beside("../package-lock.json"), "utf8");
    assert.ok(!lock.includes("\"resolved\""));
  });
});

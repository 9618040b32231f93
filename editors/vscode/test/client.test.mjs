// The extension out of the packaged .vsix, with its own language client and the server that comes with it.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const stub = join(here, "vscode.cjs");
const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...more) => (name === "vscode" ? stub : resolve(name, ...more));

const vscode = require(stub);
const { editor } = vscode;
const unpacked = join(here, "../target/unpacked/extension");
const manifest = require(join(unpacked, "package.json"));
const extension = require(join(unpacked, manifest.main));
const run = (command, ...given) => vscode.commands.executeCommand(command, ...given);

let folder;
let jobs;
const context = { subscriptions: [], asAbsolutePath: (path) => join(unpacked, path) };

async function until(what, isSo) {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(25)) {
    const seen = await isSo();
    if (seen) {
      return seen;
    }
  }
  const { errors, warnings, log } = editor.told;
  return assert.fail([`${what} did not come.`, ...errors, ...warnings, ...log.slice(-20)].join("\n"));
}

const ruleOf = (finding) => finding.code?.value ?? finding.code;
const finding = (rule) => until(rule, () => editor.diagnostics(jobs).find((each) => ruleOf(each) === rule));

before(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "jtbd-")));
  cpSync(join(here, "../../../examples/repair"), folder, { recursive: true });
  editor.openFolder(folder);
});

beforeEach(() => {
  editor.answers.prompts.length = 0;
});

after(async () => {
  await extension.deactivate();
  context.subscriptions.forEach((each) => each.dispose());
  rmSync(folder, { recursive: true });
});

describe("The extension for VS Code", { timeout: 240_000 }, () => {
  test("says what to do where there is no Java", async () => {
    editor.settings.set("jtbd.java", "/no/such/jdk");
    editor.answers.messages.push("Open the setting");
    await extension.activate(context);
    assert.match(await until("the message", () => editor.told.errors.at(-1)),
      /^JTBD needs Java 17 or later\. No Java at \/no\/such\/jdk \(the setting “jtbd\.java”\)\. Install a JDK/);
    await until("the setting", () => editor.told.opened.includes("workbench.action.openSettings jtbd.java"));
    assert.match(editor.told.status.text, /Java 17 is missing/);
    assert.equal(editor.told.status.severity, vscode.LanguageStatusSeverity.Error);
  });

  test("starts the server that comes with it, once there is a Java", async () => {
    editor.settings.delete("jtbd.java");
    await run("jtbd.editor.restart");
    await until("the server", () => /^JTBD/.test(editor.told.status.text) && editor.told.status.severity === 0
      && !editor.told.status.busy);
  });

  test("has a handler for each command that it contributes", () => {
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.filter((command) => !editor.handlers.has(command)), []);
  });

  test("shows findings while somebody types, and takes them back", async () => {
    jobs = await editor.open(join(folder, "jobs.jtbd"));
    editor.replace(jobs, "for IndependentShop", "for Nobody");
    const found = await finding("reference.unknown-reference");
    assert.match(found.message, /Nobody/);
    assert.equal(jobs.getText(found.range), "Nobody");
    editor.replace(jobs, "for Nobody", "for IndependentShop");
    await until("the end of it",
      () => !editor.diagnostics(jobs).some((each) => ruleOf(each) === "reference.unknown-reference"));
  });

  test("goes to a definition in another file", async () => {
    const found = await editor.ask("registerDefinitionProvider", "provideDefinition", jobs,
      jobs.placeOf("IndependentShop"));
    const [{ uri, targetUri }] = [found].flat();
    assert.equal((uri ?? targetUri).fsPath, join(folder, "segments.jtbd"));
  });

  test("renames across files", async () => {
    const edit = await editor.ask("registerRenameProvider", "provideRenameEdits", jobs, jobs.placeOf("IndependentShop"),
      "SmallShop");
    const changed = edit.entries().map(([uri]) => basename(uri.fsPath));
    assert.ok(changed.includes("segments.jtbd") && changed.includes("jobs.jtbd"), String(changed));
    await editor.applyEdit(edit);
    assert.ok(jobs.getText().includes("for SmallShop"));
    assert.ok(!jobs.getText().includes("IndependentShop"));
  });

  test("formats a text", async () => {
    const neat = jobs.getText();
    editor.replace(jobs, "  in ElectronicsRepair", "        in    ElectronicsRepair");
    const edits = await editor.ask("registerDocumentFormattingEditProvider", "provideDocumentFormattingEdits", jobs,
      { tabSize: 2, insertSpaces: true });
    editor.change(jobs, edits);
    assert.equal(jobs.getText(), neat);
  });

  test("explains the rule of the finding at the cursor", async () => {
    editor.replace(jobs, "for SmallShop", "for Nobody");
    const found = await finding("reference.unknown-reference");
    editor.put(jobs, found.range.start);
    await run("jtbd.editor.explainRule");
    assert.ok(editor.told.opened.includes("markdown.showPreview jtbd-rule:reference.unknown-reference.md"),
      editor.told.opened.join("\n"));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse("jtbd-rule:reference.unknown-reference.md"));
    assert.match(page.getText(), /```jtbd/);
    editor.replace(jobs, "for Nobody", "for SmallShop");
  });

  test("starts an analysis and opens its first file", async () => {
    editor.answers.prompts.push("fresh");
    await run("jtbd.editor.newWorkspace");
    assert.equal(vscode.window.activeTextEditor.document.uri.fsPath.startsWith(join(folder, "fresh")), true);
  });

  test("stops the server with the extension", async () => {
    await extension.deactivate();
    assert.deepEqual(editor.told.log.filter((line) => line.startsWith("error") && !line.includes("/no/such/jdk")), []);
  });
});

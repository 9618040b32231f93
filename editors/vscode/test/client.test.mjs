// The extension out of the packaged .vsix, with its own language client and the server that comes with it.
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
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
  writeFileSync(join(folder, "jtbd.toml"), "");
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
    assert.equal(editor.told.status.text, "$(error) JTBD");
    assert.match(editor.told.status.tooltip.value, /^Java 17 is missing\.\n\n\[Restart\]\(command:jtbd\.editor\.restart\)/);
  });

  test("starts the server that comes with it, once there is a Java", async () => {
    editor.settings.delete("jtbd.java");
    await run("jtbd.editor.restart");
    await until("the server", () => editor.told.status.text === "$(check) JTBD");
    assert.match(editor.told.status.tooltip.value, /^The language server runs \(/);
    assert.equal(editor.told.status.backgroundColor, undefined);
  });

  test("has a handler for each command that it contributes", () => {
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(contributed.filter((command) => !editor.handlers.has(command)), []);
  });

  test("shows how the server is beside the texts that it serves", async () => {
    await editor.open(join(folder, "jtbd.toml"));
    assert.equal(editor.told.status.shown, false);
    jobs = await editor.open(join(folder, "jobs.jtbd"));
    assert.equal(editor.told.status.shown, true);
  });

  test("shows findings while somebody types, and takes them back", async () => {
    editor.replace(jobs, "for IndependentShop", "for Nobody");
    const found = await finding("reference.unknown-reference");
    assert.match(found.message, /Nobody/);
    assert.equal(jobs.getText(found.range), "Nobody");
    editor.replace(jobs, "for Nobody", "for IndependentShop");
    await until("the end of it",
      () => !editor.diagnostics(jobs).some((each) => ruleOf(each) === "reference.unknown-reference"));
  });

  test("completes names from other files", async () => {
    const at = jobs.placeOf("IndependentShop");
    const answer = await editor.ask("registerCompletionItemProvider", "provideCompletionItems", jobs, at,
      { triggerKind: 0 });
    const labels = (answer.items ?? answer).map(({ label }) => label.label ?? label);
    assert.ok(labels.includes("IndependentShop"), labels.join(", "));
  });

  test("leaves the forms to its snippets, of which none is proposed twice", async () => {
    const answer = await editor.ask("registerCompletionItemProvider", "provideCompletionItems", jobs,
      jobs.placeOf("job ProveCustody"), { triggerKind: 0 });
    const labels = (answer.items ?? answer).map(({ label }) => label.label ?? label);
    const forms = Object.values(require(join(unpacked, "snippets/jtbd.json"))).map(({ description }) => description);
    assert.ok(labels.includes("job"), labels.join(", "));
    assert.deepEqual(labels.filter((label) => forms.some((form) => form.toLowerCase() === label.toLowerCase())), []);
  });

  test("tells in hovers what a job comes to, with a picture", async () => {
    const { contents: [{ value }] } = await editor.ask("registerHoverProvider", "provideHover", jobs,
      jobs.placeOf("ProveCustody"));
    assert.match(value, /Prove custody of a customer's data/);
    assert.match(value, /!\[[^\]]+\]\(data:image\/svg\+xml;base64,/);
  });

  test("opens the page of a lens, and the places of one that counts uses", async () => {
    const lens = async (document, command) => (await editor.ask("registerCodeLensProvider", "provideCodeLenses",
      document)).find((each) => each.command?.command === command);
    const toPage = await lens(jobs, "jtbd.client.openPage");
    assert.match(toPage.command.title, /^opportunity \d/);
    await run(toPage.command.command, ...toPage.command.arguments);
    assert.equal(editor.told.panels.length, 1);
    assert.ok(jobs.getText().includes(`"${editor.told.panels[0].title.split(" · ")[0]}"`), editor.told.panels[0].title);

    const metrics = await editor.open(join(folder, "metrics.jtbd"));
    const shown = [];
    const references = vscode.commands.registerCommand("editor.action.showReferences", (...given) => shown.push(given));
    const toUses = await lens(metrics, "jtbd.client.showReferences");
    await run(toUses.command.command, ...toUses.command.arguments);
    references.dispose();
    const [[uri, place, locations]] = shown;
    assert.equal(uri.fsPath, join(folder, "metrics.jtbd"));
    assert.ok(toUses.range.contains(place));
    assert.equal(toUses.command.title, `used ${locations.length} time${locations.length === 1 ? "" : "s"}`);
    assert.ok(locations.every((each) => each.uri.fsPath.endsWith(".jtbd") && each.range.start.line > 0));
  });

  test("mends a finding, and all of a file at once", async () => {
    const neat = jobs.getText();
    editor.replace(jobs, "for IndependentShop", "for IndependentShp");
    const found = await finding("reference.unknown-reference");
    const actions = await editor.ask("registerCodeActionsProvider", "provideCodeActions", jobs, found.range,
      { diagnostics: [found], triggerKind: 1 });
    const mend = actions.find(({ title }) => /IndependentShop/.test(title));
    assert.ok(mend?.edit, actions.map(({ title }) => title).join("\n"));
    await editor.applyEdit(mend.edit);
    assert.equal(jobs.getText(), neat);
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

  test("previews the page of the element at the cursor, and follows cursor and changes", async () => {
    editor.put(jobs, jobs.placeOf("ProveCustody"));
    await run("jtbd.editor.preview");
    const [panel] = editor.told.panels;
    await until("the page", () => /Prove custody/.test(panel.title));
    assert.match(panel.webview.html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    const asking = run("jtbd.editor.preview");
    editor.replace(jobs, "Prove custody of a customer's data", "Prove custody of each customer's data");
    await asking;
    await until("the changed page", () => panel.webview.html.includes("Prove custody of each customer"));
    assert.deepEqual(editor.told.errors.filter((each) => !each.includes("Java 17")), []);
    const [, second] = jobs.getText().match(/\njob [\s\S]*?\njob (\S+)/);
    editor.put(jobs, jobs.placeOf(`job ${second}`));
    await until("the other page", () => !/Prove custody/.test(panel.title));
    assert.equal(editor.told.panels.length, 1);
  });

  test("scrolls within a page that is shown already instead of loading it again", async () => {
    const [panel] = editor.told.panels;
    const metrics = await editor.open(join(folder, "metrics.jtbd"));
    editor.put(metrics, metrics.placeOf("CustomerEffort"));
    await until("the page of the metrics", () => panel.title === "Customer Effort Score (CES)");
    const { html } = panel.webview;
    editor.put(metrics, metrics.placeOf("ClientDowntime"));
    await until("the place of the other metric",
      () => panel.sent.some(({ anchor }) => anchor.endsWith(".ClientDowntime")));
    assert.equal(panel.webview.html, html);
    editor.put(jobs, jobs.placeOf("ProveCustody"));
    await until("the page of the job", () => panel.webview.html !== html);
  });

  test("follows the links of a page", async () => {
    const [panel] = editor.told.panels;
    const [, link] = panel.webview.html.match(/<a [^>]*href="((?!#|https?:)[^"]*metrics[^"]*)"/) ?? [];
    assert.ok(link, "a page links to metrics");
    const before = panel.title;
    panel.post({ link });
    await until("the linked page", () => panel.title !== before);
    panel.post({ link: "https://example.org/a" });
    await until("the browser", () => editor.told.opened.includes("https://example.org/a"));
  });

  test("writes a new job from the answers to its prompts", async () => {
    editor.put(jobs, jobs.placeOf("ProveCustody"));
    editor.answers.prompts.push("Sleep well", "emotional", "electronics.ProveCustody", "Nobody yet",
      "the shop is closed", "to forget the day", "");
    await run("jtbd.editor.newJob");
    await until("the job", () => jobs.getText().includes("job SleepWell \"Sleep well\" emotional of ProveCustody {"));
    assert.match(jobs.getText(), /{\s+when "the shop is closed"\s+want "to forget the day"\s+}/);
  });

  test("writes a new competitor with the job that it is hired for", async () => {
    editor.answers.prompts.push("The neighbour", "indirect", "Sleep well");
    await run("jtbd.editor.newCompetitor");
    await until("the competitor",
      () => jobs.getText().includes("competitor TheNeighbour \"The neighbour\" indirect {"));
    assert.match(jobs.getText(), /hired for \S*SleepWell/);
  });

  test("explains the rule of the finding at the cursor", async () => {
    editor.replace(jobs, "for SmallShop", "for Nobody");
    const found = await finding("reference.unknown-reference");
    const spelling = vscode.languages.createDiagnosticCollection();
    spelling.set(jobs.uri, [{ message: "Unknown word", source: "a spell checker", range: found.range }]);
    editor.put(jobs, found.range.start);
    await run("jtbd.editor.explainRule");
    assert.ok(editor.told.opened.includes("markdown.showPreview jtbd-rule:reference.unknown-reference.md"),
      editor.told.opened.join("\n"));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse("jtbd-rule:reference.unknown-reference.md"));
    assert.match(page.getText(), /```jtbd/);
    spelling.dispose();
    editor.replace(jobs, "for Nobody", "for SmallShop");
  });

  test("saves all files, generates documents and offers the site", async () => {
    editor.answers.messages.push("Open");
    await run("jtbd.editor.generate");
    const opened = await until("the site", () => editor.told.opened.find((each) => each.endsWith("index.html")));
    assert.match(readFileSync(fileURLToPath(opened), "utf8"), /SmallShop|Prove custody of each customer/);
  });

  test("starts an analysis and opens its first file", async () => {
    editor.answers.prompts.push("fresh");
    await run("jtbd.editor.newWorkspace");
    assert.equal(vscode.window.activeTextEditor.document.uri.fsPath.startsWith(join(folder, "fresh")), true);
  });

  test("starts an analysis where no folder is open, and opens that", async () => {
    const { workspaceFolders } = vscode.workspace;
    vscode.workspace.workspaceFolders = undefined;
    editor.answers.prompts.push(folder, "alone");
    await run("jtbd.editor.newWorkspace");
    vscode.workspace.workspaceFolders = workspaceFolders;
    assert.match(editor.told.opened.at(-1), /^vscode\.openFolder .*alone/);
    assert.ok(existsSync(join(folder, "alone", "jtbd.toml")));
  });

  test("stops the server with the extension", async () => {
    await extension.deactivate();
    assert.deepEqual(editor.told.log.filter((line) => line.startsWith("error") && !line.includes("/no/such/jdk")), []);
  });
});

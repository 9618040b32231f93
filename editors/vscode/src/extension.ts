import * as vscode from "vscode";
import { Server } from "./server";
import { lensCommands } from "./lenses";
import { StatusEntry } from "./status";
import type { Page } from "./page";
import { Preview } from "./preview";
import { generateDocuments } from "./documents";
import { newElement } from "./newElement";
import { RulePages, explainRule } from "./rules";
import { startWorkspace } from "./starter";

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("JTBD", { log: true });
  const status = new StatusEntry();
  const current = new Server(context.asAbsolutePath("server/jtbd.jar"), log, status);
  const preview = new Preview(current);
  for (const page of ["jtbd.showPage", "jtbd.landscape"]) {
    current.onAnswer(page, (answer) => preview.show(answer as Page));
  }
  const pages = new RulePages(current);
  const lenses = lensCommands(preview);
  current.carriesOut(Object.keys(lenses));
  server = current;

  const commands: Record<string, (...given: never[]) => unknown> = {
    "jtbd.editor.generate": () => generateDocuments(current),
    "jtbd.editor.preview": () => preview.open(),
    "jtbd.editor.landscape": async () => preview.show(await current.command<Page>("jtbd.landscape", {})),
    "jtbd.editor.newJob": () => newElement(current, "job"),
    "jtbd.editor.newMetric": () => newElement(current, "metric"),
    "jtbd.editor.newCompetitor": () => newElement(current, "competitor"),
    "jtbd.editor.newWorkspace": () => startWorkspace(current),
    "jtbd.editor.explainRule": (rule?: string) => explainRule(current, rule),
    "jtbd.editor.restart": () => current.restart(),
    "jtbd.editor.showLog": () => log.show(),
    ...lenses,
  };
  current.onAnswer("jtbd.explainRule", (rule) => explainRule(current, (rule as { id: string }).id));

  context.subscriptions.push(log, status, preview, pages);
  for (const [name, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, run));
  }
  context.subscriptions.push(vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("jtbd.java")) {
      void current.restart();
    }
  }));
  await current.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

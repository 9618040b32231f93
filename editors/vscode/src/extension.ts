import * as vscode from "vscode";
import { Server } from "./server";
import { StatusEntry } from "./status";
import { Preview } from "./preview";
import { generateDocuments } from "./documents";
import { newElement } from "./newElement";
import { COMPETITOR, JOB, METRIC } from "./elements";
import { RulePages, explainRule } from "./rules";
import { startWorkspace } from "./starter";

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("JTBD", { log: true });
  const status = new StatusEntry();
  const current = new Server(context.asAbsolutePath("server/jtbd.jar"), log, status);
  const preview = new Preview(current);
  const pages = new RulePages(current);
  server = current;

  const commands: Record<string, (...given: never[]) => unknown> = {
    "jtbd.editor.generate": () => generateDocuments(current),
    "jtbd.editor.preview": () => preview.open(),
    "jtbd.editor.newJob": () => newElement(JOB),
    "jtbd.editor.newMetric": () => newElement(METRIC),
    "jtbd.editor.newCompetitor": () => newElement(COMPETITOR),
    "jtbd.editor.newWorkspace": () => startWorkspace(current),
    "jtbd.editor.explainRule": (rule?: string) => explainRule(current, rule),
    "jtbd.editor.restart": () => current.restart(),
    "jtbd.editor.showLog": () => log.show(),
  };
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

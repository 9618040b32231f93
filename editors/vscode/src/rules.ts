import * as vscode from "vscode";
import type { Server } from "./server";

const SCHEME = "jtbd-rule";

/** The page of each rule as a read-only document. */
export class RulePages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly registration: vscode.Disposable;

  constructor(private readonly server: Server) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  async provideTextDocumentContent(page: vscode.Uri): Promise<string> {
    const rule = page.path.replace(/\.md$/, "");
    return (await this.server.command<{ markdown: string }>("jtbd.explainRule", { rule }))?.markdown ?? "";
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** Shows the page of a rule: the one that is given, that of the finding under the cursor, or one out of all. */
export async function explainRule(server: Server, given?: string): Promise<void> {
  const rule = given ?? (await ruleUnderCursor()) ?? (await oneOfAll(server));
  if (rule) {
    await vscode.commands.executeCommand("markdown.showPreview", vscode.Uri.parse(`${SCHEME}:${rule}.md`));
  }
}

async function ruleUnderCursor(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return undefined;
  }
  const rules = new Set(vscode.languages.getDiagnostics(editor.document.uri)
    .filter((finding) => finding.source === "jtbd" && finding.range.intersection(editor.selection) !== undefined)
    .map((finding) => ruleOf(finding)));
  return rules.size > 1 ? vscode.window.showQuickPick([...rules], { title: "Explain which rule?" }) : [...rules][0];
}

function ruleOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === "object" ? finding.code.value : finding.code);
}

async function oneOfAll(server: Server): Promise<string | undefined> {
  const rules = (await server.print("rules")).split("\n").filter((line) => line !== "").map((line) => {
    const [, label = "", severity, title] = /^(\S+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return { label, description: severity, detail: title };
  });
  return (await vscode.window.showQuickPick(rules, { title: "Explain a rule", matchOnDetail: true }))?.label;
}

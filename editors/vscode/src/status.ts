import * as vscode from "vscode";

/** How the server is, in the status bar; a click shows the log. */
export class StatusEntry implements vscode.Disposable {
  private readonly entry = vscode.languages.createLanguageStatusItem("jtbd.server", { language: "jtbd" });

  constructor() {
    this.entry.name = "JTBD language server";
    this.entry.command = { command: "jtbd.editor.showLog", title: "Show log" };
  }

  starting(): void {
    this.say("JTBD starts", vscode.LanguageStatusSeverity.Information);
    this.entry.busy = true;
  }

  running(version: string | undefined): void {
    this.say(version ? `JTBD ${version}` : "JTBD", vscode.LanguageStatusSeverity.Information);
  }

  failed(why: string): void {
    this.say(`JTBD: ${why}`, vscode.LanguageStatusSeverity.Error);
  }

  dispose(): void {
    this.entry.dispose();
  }

  private say(text: string, severity: vscode.LanguageStatusSeverity): void {
    this.entry.text = text;
    this.entry.severity = severity;
    this.entry.busy = false;
  }
}

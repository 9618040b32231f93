import * as vscode from "vscode";

/** How the server is, in the status bar beside a .jtbd file; a click shows the log, the tip has more to do. */
export class StatusEntry implements vscode.Disposable {
  private readonly entry = vscode.window.createStatusBarItem("jtbd.server", vscode.StatusBarAlignment.Right, 100);
  private readonly watching: vscode.Disposable;

  constructor() {
    this.entry.name = "JTBD language server";
    this.entry.command = "jtbd.editor.showLog";
    this.watching = vscode.window.onDidChangeActiveTextEditor((editor) => this.appear(editor));
    this.appear(vscode.window.activeTextEditor);
  }

  starting(): void {
    this.say("loading~spin", "The language server starts.");
  }

  running(version: string | undefined): void {
    this.say("check", `The language server runs${version ? ` (${version})` : ""}.`);
  }

  failed(why: string): void {
    this.say("error", `${why}.`);
    this.entry.backgroundColor = new vscode.ThemeColor("statusBarItem.errorBackground");
  }

  dispose(): void {
    this.watching.dispose();
    this.entry.dispose();
  }

  private appear(editor: vscode.TextEditor | undefined): void {
    if (editor?.document.languageId === "jtbd") {
      this.entry.show();
    } else {
      this.entry.hide();
    }
  }

  private say(icon: string, state: string): void {
    this.entry.text = `$(${icon}) JTBD`;
    this.entry.backgroundColor = undefined;
    const tip = new vscode.MarkdownString(
      `${state}\n\n[Restart](command:jtbd.editor.restart) · [Show the log](command:jtbd.editor.showLog)`);
    tip.isTrusted = { enabledCommands: ["jtbd.editor.restart", "jtbd.editor.showLog"] };
    this.entry.tooltip = tip;
  }
}

import * as vscode from "vscode";
import type { Page } from "./page";
import type { Server } from "./server";
import { asWebview } from "./webview";

const PAUSE_MILLIS = 200;

/** Shows the page of the element under the cursor beside the text, and follows cursor, changes and links. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private waiting: NodeJS.Timeout | undefined;
  private shown: Page | undefined;
  private questions = 0;
  private readonly listeners: vscode.Disposable[] = [];

  constructor(private readonly server: Server) {}

  async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId === "jtbd") {
      await this.openAt(editor.document.uri.toString(), editor.selection.active);
    }
  }

  openAt(uri: string, { line, character }: { line: number; character: number }): Promise<void> {
    return this.ask({ uri, position: { line, character } });
  }

  show(page: Page | undefined): void {
    if (!page) {
      return;
    }
    const panel = this.panel ?? this.newPanel();
    panel.title = page.title;
    // A page that is hidden hears nothing: it is loaded again when it comes back.
    if (page.html !== this.shown?.html || !panel.visible) {
      panel.webview.html = asWebview(page);
    } else if (page.anchor !== this.shown.anchor) {
      void panel.webview.postMessage({ anchor: page.anchor });
    }
    this.shown = page;
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private newPanel(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel("jtbd.preview", "JTBD preview",
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { enableScripts: true, localResourceRoots: [] });
    this.panel = panel;
    panel.onDidDispose(() => this.closed());
    this.listeners.push(
      panel.webview.onDidReceiveMessage(({ link }: { link: string }) => void this.followLink(link)),
      vscode.window.onDidChangeTextEditorSelection((moved) => this.soon(moved.textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.soon(editor.document)),
      vscode.workspace.onDidChangeTextDocument((changed) => this.soon(changed.document)));
    return panel;
  }

  /** Waits until nothing has happened for a moment: who types or moves on need not see what lies between. */
  private soon(document: vscode.TextDocument): void {
    if (document.languageId === "jtbd") {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.open(), PAUSE_MILLIS);
    }
  }

  /** Where several questions are on their way, only the answer to the last one counts. */
  private async ask(given: object): Promise<void> {
    const question = ++this.questions;
    const page = await this.server.command<Page>("jtbd.showPage", given);
    if (question === this.questions) {
      this.show(page);
    }
  }

  private async followLink(link: string): Promise<void> {
    const start = new URL(this.shown?.path ?? "", "site:///");
    const target = new URL(link, start);
    if (target.protocol === start.protocol) {
      await this.ask({ path: target.pathname.slice(1) });
    } else {
      await vscode.env.openExternal(vscode.Uri.parse(target.href));
    }
  }

  private closed(): void {
    clearTimeout(this.waiting);
    this.listeners.splice(0).forEach((listener) => listener.dispose());
    this.panel = undefined;
    this.shown = undefined;
  }
}

import * as vscode from "vscode";
import type { Server } from "./server";

/** The page of an element, as the documents have it. */
interface Page {
  readonly title: string;
  readonly html: string;
}

const PAUSE_MILLIS = 200;

/** Shows the page of the element under the cursor beside the text, and follows cursor and changes. */
export class Preview implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private waiting: NodeJS.Timeout | undefined;
  private shown = "";
  private readonly listeners: vscode.Disposable[] = [];

  constructor(private readonly server: Server) {}

  async open(): Promise<void> {
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel("jtbd.preview", "JTBD preview",
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, { localResourceRoots: [] });
      this.panel.onDidDispose(() => this.closed());
      this.follow();
    }
    await this.show();
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private follow(): void {
    this.listeners.push(
      vscode.window.onDidChangeTextEditorSelection((moved) => this.soon(moved.textEditor.document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.soon(editor.document)),
      vscode.workspace.onDidChangeTextDocument((changed) => this.soon(changed.document)));
  }

  /** Waits until nothing has happened for a moment: who types or moves on need not see what lies between. */
  private soon(document: vscode.TextDocument): void {
    if (document.languageId === "jtbd") {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => void this.show(), PAUSE_MILLIS);
    }
  }

  private async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== "jtbd") {
      return;
    }
    const { line, character } = editor.selection.active;
    const page = await this.server.command<Page>("jtbd.showPage", editor.document.uri.toString(), { line, character });
    if (page && this.panel && page.html !== this.shown) {
      this.shown = page.html;
      this.panel.title = page.title;
      this.panel.webview.html = page.html;
    }
  }

  private closed(): void {
    clearTimeout(this.waiting);
    this.listeners.splice(0).forEach((listener) => listener.dispose());
    this.panel = undefined;
    this.shown = "";
  }
}

import * as vscode from "vscode";
import type { Server } from "./server";

/** Has the server write the documents of the workspace, from the texts as they are in the editor. */
export async function generateDocuments(server: Server): Promise<void> {
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: "JTBD: generating documents" },
    () => server.command("jtbd.generate", {}));
}

import { join } from "node:path";
import * as vscode from "vscode";
import type { Server } from "./server";

/** Writes a starter workspace into a folder that the user names, and opens its first file. */
export async function startWorkspace(server: Server): Promise<void> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!home) {
    await vscode.commands.executeCommand("workbench.action.files.openFolder");
    return;
  }
  const name = await vscode.window.showInputBox({
    title: "New analysis", prompt: "The folder to write it to", value: "my-analysis",
  });
  if (!name) {
    return;
  }
  try {
    await server.print("new", join(home.fsPath, name));
  } catch (failure) {
    void vscode.window.showErrorMessage(failure instanceof Error ? failure.message : String(failure));
    return;
  }
  const [first] = await vscode.workspace.findFiles(
    new vscode.RelativePattern(vscode.Uri.joinPath(home, name), "*.jtbd"));
  if (first) {
    await vscode.window.showTextDocument(first);
  }
}

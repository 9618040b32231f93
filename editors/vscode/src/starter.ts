import { join } from "node:path";
import * as vscode from "vscode";
import type { Server } from "./server";

/**
 * Writes a starter workspace into a folder that the user names, and opens its first file; where no folder is open, it
 * opens the new one.
 */
export async function startWorkspace(server: Server): Promise<void> {
  const open = vscode.workspace.workspaceFolders?.[0]?.uri;
  const home = open ?? (await placeForIt());
  const name = home && (await vscode.window.showInputBox({
    title: "New analysis", prompt: "The folder to write it to", value: "my-analysis",
  }));
  if (!home || !name) {
    return;
  }
  try {
    await server.print("new", join(home.fsPath, name));
  } catch (failure) {
    void vscode.window.showErrorMessage(failure instanceof Error ? failure.message : String(failure));
    return;
  }
  const written = vscode.Uri.joinPath(home, name);
  if (!open) {
    await vscode.commands.executeCommand("vscode.openFolder", written);
    return;
  }
  const [first] = await vscode.workspace.findFiles(new vscode.RelativePattern(written, "*.jtbd"));
  if (first) {
    await vscode.window.showTextDocument(first);
  }
}

async function placeForIt(): Promise<vscode.Uri | undefined> {
  const [place] = (await vscode.window.showOpenDialog({
    title: "New analysis: where to make its folder?", openLabel: "Make It Here", canSelectFiles: false,
    canSelectFolders: true,
  })) ?? [];
  return place;
}

import * as vscode from "vscode";
import type { Server } from "./server";

interface Written {
  /** The address of the first page of the site; nothing where no site was made. */
  readonly index?: string;
}

/** Has the server write the documents of the project that the active file is in, saved first, and offers the site. */
export async function generateDocuments(server: Server): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  const place = active?.languageId === "jtbd" ? active.uri : vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!place) {
    void vscode.window.showInformationMessage("Open a .jtbd file or a folder with some first.");
    return;
  }
  await vscode.workspace.saveAll();
  const written = await server.command<Written>("jtbd.generate", { uri: place.toString() });
  if (written?.index && (await vscode.window.showInformationMessage("Look at the site?", "Open"))) {
    await vscode.env.openExternal(vscode.Uri.parse(written.index));
  }
}

import * as vscode from "vscode";
import type { NewElement } from "./elements";
import { nameOf, quoted } from "./names";

/** Asks for what the element needs, and writes it below the element that the cursor is in. */
export async function newElement(element: NewElement): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== "jtbd") {
    void vscode.window.showInformationMessage(`Open the .jtbd file that the ${element.keyword} belongs to first.`);
    return;
  }
  const title = await vscode.window.showInputBox({
    title: `New ${element.keyword}`, prompt: element.titlePrompt, placeHolder: element.titleExample,
  });
  if (!title) {
    return;
  }
  const kind = await kindOf(element);
  if (kind === undefined) {
    return;
  }
  const place = await placeFor(editor);
  const head = `${element.keyword} ${nameOf(title)} ${quoted(title)}${kind === "" ? "" : ` ${kind}`}`;
  const lines = [`${escaped(head)} {`, ...element.body.map((line) => `  ${line}`), "}"];
  await editor.insertSnippet(new vscode.SnippetString(`\n\n${lines.join("\n")}`), place);
}

/** Nothing where the user gave up, an empty text where there is nothing to choose. */
async function kindOf(element: NewElement): Promise<string | undefined> {
  if (element.kinds.length === 0) {
    return "";
  }
  return (await vscode.window.showQuickPick(element.kinds, { title: `What kind of ${element.keyword}?` }))?.label;
}

/**
 * Below the part of an industry, or the element of the file, that the cursor is in; without one at the end. A snippet is
 * indented like the line that it is put after.
 */
async function placeFor(editor: vscode.TextEditor): Promise<vscode.Position> {
  const { document, selection } = editor;
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider", document.uri) ?? [];
  const outer = symbols.find((symbol) => symbol.range.contains(selection.active));
  const isIndustry = outer && /^\s*industry\b/.test(document.lineAt(outer.range.start.line).text);
  const inner = isIndustry ? outer.children.find((symbol) => symbol.range.contains(selection.active)) : undefined;
  const around = inner ?? (isIndustry ? outer.children.at(-1) : undefined) ?? outer;
  return document.lineAt(around ? around.range.end.line : document.lineCount - 1).range.end;
}

/** In a snippet these three have a meaning of their own. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

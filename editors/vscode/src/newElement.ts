import * as vscode from "vscode";
import type { Server } from "./server";

/** Something that the server wants to be told of a new block; without choices, a line to fill in. */
interface Prompt {
  readonly key: string;
  readonly label: string;
  readonly example: string;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

interface Prompts {
  readonly keyword: string;
  readonly prompts: readonly Prompt[];
}

interface Written {
  readonly applied: boolean;
  readonly location: { readonly uri: string; readonly range: { readonly start: { line: number; character: number } } };
}

/** Asks what the server wants to know of a new block, has it written at the cursor and puts the cursor there. */
export async function newElement(server: Server, keyword: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const title = `New ${keyword}`;
  if (editor?.document.languageId !== "jtbd") {
    void vscode.window.showInformationMessage(`${title}: open the .jtbd file that it belongs to first.`);
    return;
  }
  const { line, character } = editor.selection.active;
  const known = await server.command<Prompts[]>("jtbd.prompts", {});
  const given: Record<string, string> = {};
  for (const prompt of known?.find((each) => each.keyword === keyword)?.prompts ?? []) {
    const answer = await (prompt.choices.length > 0 ? choice(title, prompt) : words(title, prompt));
    if (answer === undefined) {
      return;
    }
    given[prompt.key] = answer;
  }
  const written = known && await server.command<Written>(
    `jtbd.new${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`,
    { uri: editor.document.uri.toString(), position: { line, character }, ...given });
  if (written?.applied) {
    await goTo(written.location);
  }
}

function words(title: string, { label, example, required }: Prompt): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title, prompt: label, placeHolder: example,
    validateInput: (text) => (required && text.trim() === "" ? "This cannot be empty." : undefined),
  });
}

async function choice(title: string, { label: placeHolder, choices }: Prompt): Promise<string | undefined> {
  const items = choices.map(({ value, label }) => ({ value, label, description: value }));
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  return chosen?.value;
}

async function goTo({ uri, range: { start } }: Written["location"]): Promise<void> {
  const place = new vscode.Position(start.line, start.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(place, place) });
}

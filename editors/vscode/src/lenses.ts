import * as vscode from "vscode";
import type { Preview } from "./preview";

/** A place or a range as the server writes it. */
interface Place {
  readonly line: number;
  readonly character: number;
}

interface Location {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** What a click on a code lens does here. The server gives lenses these commands since it is told their names. */
export function lensCommands(preview: Preview): Record<string, (...given: never[]) => unknown> {
  return {
    "jtbd.client.openPage": (uri: string, place: Place) => preview.openAt(uri, place),
    "jtbd.client.showReferences": (uri: string, place: Place, locations: Location[]) =>
      vscode.commands.executeCommand("editor.action.showReferences", vscode.Uri.parse(uri), position(place),
        locations.map(({ uri: file, range }) => new vscode.Location(vscode.Uri.parse(file),
          new vscode.Range(position(range.start), position(range.end))))),
  };
}

function position({ line, character }: Place): vscode.Position {
  return new vscode.Position(line, character);
}

import * as vscode from "vscode";
import type { Server } from "./server";

/** What the prompts give to the server, which finds the place and writes the element. */
type Answers = Record<string, string>;

/** Asks one question; nothing where the user gives up. */
type Question = (server: Server) => Promise<Answers | undefined>;

interface Written {
  readonly applied: boolean;
  readonly location: { readonly uri: string; readonly range: { readonly start: { line: number; character: number } } };
}

interface KnownJob {
  readonly id: string;
  readonly title: string;
  readonly industryTitle?: string;
}

export const newJob = prompts("jtbd.newJob", "New job",
  words("title", "The job as a verb and its object", "Arrive at work on time"),
  choice("kind", "What kind of job?", {
    functional: "A task to get done, seen from outside",
    emotional: "A feeling to reach or to avoid",
    social: "Being seen by others in a certain way",
  }),
  words("when", "When: the situation in which the job arises", "the day starts with a meeting at nine", ""),
  words("want", "Want: the progress that is wanted, beginning with “to”", "to be at work on time", ""),
  words("so", "So: the result that the progress is for", "the meeting starts with me", ""));

export const newMetric = prompts("jtbd.newMetric", "New metric",
  words("title", "What is counted", "Arrivals after nine"),
  words("unit", "What the number counts", "%, minutes or EUR", "%"));

export const newCompetitor = prompts("jtbd.newCompetitor", "New competitor",
  words("title", "What people hire for the job instead", "The train"),
  choice("kind", "What kind of competitor?", {
    direct: "Gets the same job done in the same way",
    secondary: "Gets the same job done in another way",
    indirect: "Removes the need for the job",
    nothing: "Doing nothing, and living with it",
  }),
  hiredFor);

/** Asks all questions, one after the other, has the element written and puts the cursor there. */
function prompts(command: string, title: string, ...questions: ((title: string) => Question)[]) {
  return async (server: Server): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== "jtbd") {
      void vscode.window.showInformationMessage(`${title}: open the .jtbd file that it belongs to first.`);
      return;
    }
    const { line, character } = editor.selection.active;
    const given: Answers = {};
    for (const question of questions) {
      const answers = await question(title)(server);
      if (!answers) {
        return;
      }
      Object.assign(given, answers);
    }
    const written = await server.command<Written>(command,
      { uri: editor.document.uri.toString(), position: { line, character }, ...given });
    if (written?.applied) {
      await goTo(written.location);
    }
  };
}

/** A line to fill in; where a value is given to start from, it may be left empty. */
function words(key: string, prompt: string, example: string, value?: string) {
  return (title: string): Question => async () => {
    const given = await vscode.window.showInputBox({
      title, prompt, value, placeHolder: example,
      validateInput: (text) => (value === undefined && text.trim() === "" ? "This cannot be empty." : undefined),
    });
    return given === undefined ? undefined : { [key]: given };
  };
}

function choice(key: string, prompt: string, meanings: Record<string, string>) {
  return (title: string): Question => async () => {
    const items = Object.entries(meanings).map(([label, description]) => ({ label, description }));
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: prompt });
    return chosen && { [key]: chosen.label };
  };
}

function hiredFor(title: string): Question {
  return async (server): Promise<Answers | undefined> => {
    const jobs = await server.command<KnownJob[]>("jtbd.jobs", {}) ?? [];
    if (jobs.length === 0) {
      return {};
    }
    const items = jobs.map(({ id, title: label, industryTitle: description }) => ({ id, label, description }));
    const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: "Which job is it hired for?" });
    return chosen && { job: chosen.id };
  };
}

async function goTo({ uri, range: { start } }: Written["location"]): Promise<void> {
  const place = new vscode.Position(start.line, start.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: new vscode.Range(place, place) });
}

import { execFile } from "node:child_process";
import * as vscode from "vscode";
import {
  LSPErrorCodes, LanguageClient, ResponseError, State, type ExecuteCommandParams, type LanguageClientOptions,
} from "vscode-languageclient/node";
import { NEEDED, findJava } from "./java";
import type { StatusEntry } from "./status";

const PATIENCE = 5;

/** The language server in the jar that comes with the extension, as one process of a Java of this machine. */
export class Server {
  private client: LanguageClient | undefined;
  private java: string | undefined;
  private clientCommands: string[] = [];
  private readonly uses = new Map<string, (answer: unknown) => void>();

  constructor(
    private readonly jar: string,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: StatusEntry,
  ) {}

  async start(): Promise<void> {
    this.status.starting();
    const setting = vscode.workspace.getConfiguration("jtbd").get<string>("java", "").trim();
    const found = await findJava(setting, process.env);
    if ("problem" in found) {
      this.java = undefined;
      this.log.error(found.problem);
      this.status.failed(`Java ${NEEDED} is missing`);
      void this.askForJava(found.problem);
      return;
    }
    this.java = found.executable;
    this.log.info(`Java ${found.version}: ${found.executable}`);
    await this.launch(found.executable);
  }

  async stop(): Promise<void> {
    const running = this.client;
    this.client = undefined;
    await running?.dispose();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Whether the server that runs has a command of this name. */
  offers(command: string): boolean {
    return this.client?.initializeResult?.capabilities.executeCommandProvider?.commands.includes(command) ?? false;
  }

  /** Tells the server, when it starts, which commands code lenses may have that are carried out here. */
  carriesOut(commands: string[]): void {
    this.clientCommands = commands;
  }

  /** What becomes of the answer where a text, such as a code lens, has a command of the server done. */
  onAnswer(command: string, use: (answer: unknown) => void): void {
    this.uses.set(command, use);
  }

  /** Has a command of the server done; says so and answers nothing where it is not there. */
  async command<T>(command: string, given: object): Promise<T | undefined> {
    if (!this.client || !this.offers(command)) {
      void vscode.window.showWarningMessage("The JTBD language server is not running.", "Show log").then((chosen) => {
        if (chosen) {
          this.log.show();
        }
      });
      return undefined;
    }
    try {
      return await asked(this.client, { command, arguments: [given] });
    } catch (refusal) {
      void vscode.window.showErrorMessage(refusal instanceof Error ? refusal.message : String(refusal));
      return undefined;
    }
  }

  /** What the command line prints for this call. */
  async print(...call: string[]): Promise<string> {
    const java = this.java;
    if (!java) {
      throw new Error(`Java ${NEEDED} or later is needed`);
    }
    return new Promise((resolve, reject) => {
      execFile(java, ["-Dstdout.encoding=UTF-8", "-jar", this.jar, ...call], { encoding: "utf8" },
        (failure, out, complaints) => (failure ? reject(new Error(complaints || failure.message)) : resolve(out)));
    });
  }

  private async launch(java: string): Promise<void> {
    const program = { command: java, args: ["-jar", this.jar, "lsp"] };
    const client = new LanguageClient("jtbd", "JTBD", program, this.options());
    this.client = client;
    client.onDidChangeState(({ newState }) => this.tell(newState));
    try {
      await client.start();
    } catch (failure) {
      this.log.error(String(failure));
      this.status.failed("the language server did not start");
    }
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: "jtbd", scheme: "file" }, { language: "jtbd", scheme: "untitled" }],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/{*.jtbd,jtbd.toml}") },
      initializationOptions: { clientCommands: this.clientCommands, svgHover: true, ownSnippets: true },
      outputChannel: this.log,
      markdown: { supportHtml: true },
      middleware: {
        executeCommand: async (command, given, next) => {
          const answer: unknown = await next(command, given);
          if (answer) {
            this.uses.get(command)?.(answer);
          }
          return answer;
        },
      },
    };
  }

  private tell(state: State): void {
    if (state === State.Running) {
      this.status.running(this.client?.initializeResult?.serverInfo?.version);
    } else if (state === State.Starting) {
      this.status.starting();
    } else {
      this.status.failed("the language server has stopped");
    }
  }

  private async askForJava(problem: string): Promise<void> {
    const setting = "Open the setting";
    const again = "Try again";
    const chosen = await vscode.window.showErrorMessage(
      `JTBD needs Java ${NEEDED} or later. ${problem} Install a JDK, or name one in the setting “jtbd.java”.`,
      setting, again);
    if (chosen === setting) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "jtbd.java");
    } else if (chosen === again) {
      await this.restart();
    }
  }
}

/** Asks again where somebody typed in the meantime, which makes the answer an old one. */
async function asked<T>(client: LanguageClient, call: ExecuteCommandParams): Promise<T> {
  for (let left = PATIENCE; ; left--) {
    try {
      return await client.sendRequest<T>("workspace/executeCommand", call);
    } catch (refusal) {
      if (left === 0 || !(refusal instanceof ResponseError) || refusal.code !== LSPErrorCodes.ContentModified) {
        throw refusal;
      }
    }
  }
}

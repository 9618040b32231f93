// What VS Code gives to an extension, as far as ours and vscode-languageclient use it, without windows. `editor` at the
// end is the user: it opens and changes texts, answers prompts, and asks what providers were registered.
const fs = require("node:fs");
const { URI, Utils } = require("vscode-uri");

class Disposable {
  constructor(end = () => {}) {
    this.end = end;
  }
  static from(...parts) {
    return new Disposable(() => parts.forEach((part) => part.dispose()));
  }
  dispose() {
    this.end();
  }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, self, disposables) => {
      const bound = self ? listener.bind(self) : listener;
      this.listeners.add(bound);
      const end = new Disposable(() => this.listeners.delete(bound));
      disposables?.push(end);
      return end;
    };
  }
  fire(event) {
    [...this.listeners].forEach((listener) => listener(event));
  }
  dispose() {
    this.listeners.clear();
  }
}

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
  isBefore(other) {
    return this.line < other.line || (this.line === other.line && this.character < other.character);
  }
  isBeforeOrEqual(other) {
    return !other.isBefore(this);
  }
}

class Range {
  constructor(...given) {
    const [start, end] = given.length === 4
      ? [new Position(given[0], given[1]), new Position(given[2], given[3])] : given;
    Object.assign(this, { start, end });
  }
  get isEmpty() {
    return !this.start.isBefore(this.end);
  }
  intersection(other) {
    const start = this.start.isBefore(other.start) ? other.start : this.start;
    const end = this.end.isBefore(other.end) ? this.end : other.end;
    return end.isBefore(start) ? undefined : new Range(start, end);
  }
  contains(place) {
    return this.start.isBeforeOrEqual(place) && place.isBeforeOrEqual(this.end);
  }
}

class Selection extends Range {
  get active() {
    return this.end;
  }
  get anchor() {
    return this.start;
  }
}

class CancellationTokenSource {
  constructor() {
    this.emitter = new EventEmitter();
    this.token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event };
  }
  cancel() {
    this.token.isCancellationRequested = true;
    this.emitter.fire();
  }
  dispose() {}
}

class WorkspaceEdit {
  constructor() {
    this.changes = new Map();
  }
  set(uri, edits) {
    this.changes.set(uri.toString(), edits.map((edit) => (Array.isArray(edit) ? edit[0] : edit)));
  }
  replace(uri, range, text) {
    this.changes.set(uri.toString(), [...(this.changes.get(uri.toString()) ?? []), new TextEdit(range, text)]);
  }
  entries() {
    return [...this.changes].map(([uri, edits]) => [URI.parse(uri), edits]);
  }
}

class TextEdit {
  constructor(range, newText) {
    Object.assign(this, { range, newText });
  }
  static replace(range, text) {
    return new TextEdit(range, text);
  }
  static insert(place, text) {
    return new TextEdit(new Range(place, place), text);
  }
  static delete(range) {
    return new TextEdit(range, "");
  }
}

class MarkdownString {
  constructor(value = "") {
    this.value = value;
  }
  appendMarkdown(text) {
    this.value += text;
    return this;
  }
  appendCodeblock(text, language) {
    return this.appendMarkdown(`\n\`\`\`${language}\n${text}\n\`\`\`\n`);
  }
}

class ThemeColor {
  constructor(id) {
    this.id = id;
  }
}

class CodeActionKind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
}
const kinds = { Empty: "", QuickFix: "quickfix", Refactor: "refactor", RefactorExtract: "refactor.extract",
  RefactorInline: "refactor.inline", RefactorRewrite: "refactor.rewrite", Source: "source",
  SourceOrganizeImports: "source.organizeImports" };
Object.entries(kinds).forEach(([name, value]) => (CodeActionKind[name] = new CodeActionKind(value)));

/** A class that keeps what it is made of under these names. */
function holder(...names) {
  return class {
    constructor(...given) {
      names.forEach((name, i) => (this[name] = given[i]));
    }
  };
}

const numbered = (...names) => Object.fromEntries(names.map((name, i) => [name, i]));

// ---- texts ------------------------------------------------------------------

class Document {
  constructor(uri, text) {
    Object.assign(this, { uri, text, version: 1, isClosed: false, isDirty: false, isUntitled: false, eol: 1 });
    this.fileName = uri.fsPath;
    this.languageId = uri.path.endsWith(".jtbd") ? "jtbd" : "plaintext";
  }
  get lineCount() {
    return this.text.split("\n").length;
  }
  getText(range) {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  }
  lineAt(line) {
    const text = this.text.split("\n")[line];
    return { text, range: new Range(line, 0, line, text.length) };
  }
  offsetAt({ line, character }) {
    const lines = this.text.split("\n");
    return lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0)
      + Math.min(character, (lines[line] ?? "").length);
  }
  positionAt(offset) {
    const before = this.text.slice(0, offset).split("\n");
    return new Position(before.length - 1, before.at(-1).length);
  }
  /** Where a part of the text begins. */
  placeOf(words) {
    const offset = this.text.indexOf(words);
    if (offset < 0) {
      throw new Error(`'${words}' is not in ${this.uri}`);
    }
    return this.positionAt(offset);
  }
}

const events = {};
const on = (name) => (events[name] ??= new EventEmitter()).event;
const fire = (name, event) => (events[name] ??= new EventEmitter()).fire(event);
const documents = new Map();
const settings = new Map();
const handlers = new Map();
const providers = new Map();
const contents = new Map();
const collections = [];
const told = { log: [], errors: [], warnings: [], informations: [], built: [], opened: [], panels: [], status: {} };
const answers = { prompts: [], messages: [] };

async function open(uri) {
  const known = documents.get(uri.toString());
  if (known) {
    return known;
  }
  const text = uri.scheme === "file" ? fs.readFileSync(uri.fsPath, "utf8")
    : await contents.get(uri.scheme).provideTextDocumentContent(uri);
  const document = new Document(uri, text);
  documents.set(uri.toString(), document);
  fire("onDidOpenTextDocument", document);
  return document;
}

function change(document, edits) {
  const sorted = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
  const contentChanges = sorted.map(({ range, newText }) => {
    const rangeOffset = document.offsetAt(range.start);
    const rangeLength = document.offsetAt(range.end) - rangeOffset;
    document.text = document.text.slice(0, rangeOffset) + newText + document.text.slice(rangeOffset + rangeLength);
    return { range, rangeOffset, rangeLength, text: newText };
  });
  document.version++;
  document.isDirty = true;
  fire("onDidChangeTextDocument", { document, contentChanges });
}

async function applyEdit(edit) {
  for (const [uri, edits] of edit.entries()) {
    change(await open(uri), edits);
  }
  return true;
}

async function message(kind, text, ...buttons) {
  told[kind].push(text);
  const chosen = buttons.flat().find((button) => (button.title ?? button) === answers.messages[0]);
  return chosen && (answers.messages.shift(), chosen);
}

async function prompt(options, pick) {
  told.built.push(options);
  const answer = answers.prompts.shift();
  if (answer === undefined) {
    throw new Error(`Nobody answers ${JSON.stringify(options)}`);
  }
  return pick(answer);
}

function save(document) {
  fs.writeFileSync(document.uri.fsPath, document.text);
  document.isDirty = false;
  fire("onDidSaveTextDocument", document);
  return true;
}

function collection() {
  const findings = new Map();
  const diagnostics = {
    set: (uri, found) => {
      findings.set(uri.toString(), found ?? []);
      fire("onDidChangeDiagnostics", { uris: [uri] });
    },
    get: (uri) => findings.get(uri.toString()) ?? [],
    delete: (uri) => findings.delete(uri.toString()),
    clear: () => findings.clear(),
    has: (uri) => findings.has(uri.toString()),
    forEach: (each) => findings.forEach((found, uri) => each(URI.parse(uri), found)),
    dispose: () => findings.clear(),
  };
  collections.push(diagnostics);
  return diagnostics;
}

function panel(viewType, title) {
  const ended = new EventEmitter();
  const messages = new EventEmitter();
  const made = {
    viewType, title, visible: true, onDidDispose: ended.event, dispose: () => ended.fire(), reveal: () => {}, sent: [],
    webview: { html: "", onDidReceiveMessage: messages.event, postMessage: async (sent) => made.sent.push(sent) },
    /** As the page does when something in it is clicked. */
    post: (sent) => messages.fire(sent),
  };
  told.panels.push(made);
  return made;
}

const log = (level) => (text) => told.log.push(`${level}: ${text}`);
const channel = {
  name: "JTBD", show: () => told.opened.push("log"), append: log("output"), appendLine: log("output"),
  trace: log("trace"), debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error"),
  clear: () => {}, hide: () => {}, replace: () => {}, dispose: () => {}, onDidChangeLogLevel: () => new Disposable(),
};

function listed(list, entry) {
  list.add(entry);
  return new Disposable(() => list.delete(entry));
}

const isProvider = (given) => typeof given === "object" && !Array.isArray(given)
  && [given, Object.getPrototypeOf(given)].flatMap(Object.values).some((part) => part instanceof Function);

/** Whatever kind of provider is registered, it is kept under the name of its registration. */
const languages = new Proxy({
  match: (selector, document) => [selector].flat().some(({ language, scheme }) =>
    (!language || language === document.languageId) && (!scheme || scheme === document.uri.scheme)) ? 10 : 0,
  createDiagnosticCollection: collection,
  getDiagnostics: (uri) => collections.flatMap((each) => each.get(uri)),
}, {
  get: (known, name) => known[name] ?? ((...given) => {
    if (!providers.has(name)) {
      providers.set(name, new Set());
    }
    return listed(providers.get(name), given.find(isProvider));
  }),
});

const vscode = {
  version: "1.91.0",
  Uri: Object.assign(URI, { joinPath: Utils.joinPath }),
  Disposable, EventEmitter, Position, Range, Selection, CancellationTokenSource, WorkspaceEdit, TextEdit,
  MarkdownString, CodeActionKind, ThemeColor,
  CancellationError: class extends Error {},
  SnippetString: holder("value"),
  Location: holder("uri", "range"),
  RelativePattern: holder("baseUri", "pattern"),
  Diagnostic: holder("range", "message", "severity"),
  DiagnosticRelatedInformation: holder("location", "message"),
  CompletionItem: holder("label", "kind"),
  CompletionList: holder("items", "isIncomplete"),
  CodeAction: holder("title", "kind"),
  CodeLens: holder("range", "command"),
  Hover: class {
    constructor(contents, range) {
      Object.assign(this, { contents: [contents].flat(), range });
    }
  },
  DocumentLink: holder("range", "target"),
  DocumentHighlight: holder("range", "kind"),
  DocumentSymbol: class {
    constructor(name, detail, kind, range, selectionRange) {
      Object.assign(this, { name, detail, kind, range, selectionRange, children: [] });
    }
  },
  SymbolInformation: holder("name", "kind", "containerName", "location"),
  FoldingRange: holder("start", "end", "kind"),
  SelectionRange: holder("range", "parent"),
  SemanticTokens: holder("data", "resultId"),
  SemanticTokensLegend: holder("tokenTypes", "tokenModifiers"),
  InlayHint: holder("position", "label", "kind"),
  InlayHintLabelPart: holder("value"),
  CallHierarchyItem: holder("kind", "name", "detail", "uri", "range", "selectionRange"),
  CallHierarchyIncomingCall: holder("from", "fromRanges"),
  CallHierarchyOutgoingCall: holder("to", "fromRanges"),
  TypeHierarchyItem: holder("kind", "name", "detail", "uri", "range", "selectionRange"),
  TabInputText: holder("uri"), TabInputTextDiff: holder("original", "modified"), TabInputCustom: holder("uri"),
  DiagnosticSeverity: numbered("Error", "Warning", "Information", "Hint"),
  DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
  CompletionItemTag: { Deprecated: 1 },
  CompletionItemKind: numbered("Text"),
  CompletionTriggerKind: numbered("Invoke", "TriggerCharacter", "TriggerForIncompleteCompletions"),
  SignatureHelpTriggerKind: { Invoke: 1, TriggerCharacter: 2, ContentChange: 3 },
  CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
  DocumentHighlightKind: numbered("Text", "Read", "Write"),
  SymbolKind: { TypeParameter: 25, Property: 6 },
  SymbolTag: { Deprecated: 1 },
  FoldingRangeKind: { Comment: 1, Imports: 2, Region: 3 },
  FileType: { File: 1, Directory: 2 },
  TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 },
  ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  StatusBarAlignment: { Left: 1, Right: 2 },
  ViewColumn: { Active: -1, Beside: -2 },
  env: { language: "en", appName: "VS Code", openExternal: async (uri) => told.opened.push(uri.toString()) },
  languages,
  commands: {
    registerCommand: (name, run) => {
      if (handlers.has(name)) {
        throw new Error(`command '${name}' already exists`);
      }
      handlers.set(name, run);
      return new Disposable(() => handlers.delete(name));
    },
    executeCommand: async (name, ...given) => {
      if (handlers.has(name)) {
        return handlers.get(name)(...given);
      }
      told.opened.push([name, ...given.map(String)].join(" "));
      return undefined;
    },
  },
  window: {
    activeTextEditor: undefined,
    visibleTextEditors: [],
    tabGroups: { all: [], onDidChangeTabs: on("onDidChangeTabs"), onDidChangeTabGroups: on("onDidChangeTabGroups") },
    onDidChangeActiveTextEditor: on("onDidChangeActiveTextEditor"),
    onDidChangeVisibleTextEditors: on("onDidChangeVisibleTextEditors"),
    onDidChangeTextEditorSelection: on("onDidChangeTextEditorSelection"),
    createOutputChannel: () => channel,
    createStatusBarItem: (id) => Object.assign(told.status, { id, shown: false, dispose: () => {},
      show: () => (told.status.shown = true), hide: () => (told.status.shown = false) }),
    createWebviewPanel: panel,
    withProgress: (_options, task) => task({ report: () => {} }, new CancellationTokenSource().token),
    showErrorMessage: (...given) => message("errors", ...given),
    showWarningMessage: (...given) => message("warnings", ...given),
    showInformationMessage: (...given) => message("informations", ...given),
    showInputBox: (options) => prompt(options, (answer) => answer),
    showOpenDialog: (options) => prompt(options, (answer) => [URI.file(answer)]),
    showQuickPick: (items, options) => prompt({ ...options, items },
      (answer) => items.find((item) => [item, item.label, item.description].includes(answer))),
    showTextDocument: async (given, options) => {
      const document = given instanceof Document ? given : await open(given);
      return show(document, options?.selection?.start ?? new Position(0, 0));
    },
  },
  workspace: {
    workspaceFolders: undefined,
    get textDocuments() {
      return [...documents.values()];
    },
    getConfiguration: (section) => ({
      get: (key, otherwise) => settings.get(section ? `${section}.${key}` : key) ?? otherwise,
      inspect: () => undefined,
    }),
    getWorkspaceFolder: () => vscode.workspace.workspaceFolders?.[0],
    createFileSystemWatcher: () => ({ onDidCreate: on("created"), onDidChange: on("changed"),
      onDidDelete: on("deleted"), dispose: () => {} }),
    registerTextDocumentContentProvider: (scheme, provider) => {
      contents.set(scheme, provider);
      return new Disposable(() => contents.delete(scheme));
    },
    openTextDocument: open,
    findFiles: async ({ baseUri }) => fs.readdirSync(baseUri.fsPath).filter((name) => name.endsWith(".jtbd")).sort()
      .map((name) => Utils.joinPath(baseUri, name)),
    applyEdit,
    saveAll: async () => [...documents.values()].filter((document) => document.isDirty).every(save),
    fs: { stat: async (uri) => ({ type: fs.statSync(uri.fsPath).isDirectory() ? 2 : 1 }) },
    ...Object.fromEntries(["onDidOpenTextDocument", "onDidCloseTextDocument", "onDidChangeTextDocument",
      "onWillSaveTextDocument", "onDidSaveTextDocument", "onDidChangeConfiguration", "onDidChangeWorkspaceFolders",
      "onDidCreateFiles", "onDidRenameFiles", "onDidDeleteFiles", "onWillCreateFiles", "onWillRenameFiles",
      "onWillDeleteFiles"].map((name) => [name, on(name)])),
  },
};

function show(document, place) {
  const editor = { document, selection: new Selection(place, place) };
  vscode.window.activeTextEditor = editor;
  fire("onDidChangeActiveTextEditor", editor);
  return editor;
}

vscode.editor = {
  told, answers, settings, handlers,
  openFolder: (folder) => {
    vscode.workspace.workspaceFolders = [{ uri: URI.file(folder), name: "workspace", index: 0 }];
  },
  open: async (path) => show(await open(URI.file(path)), new Position(0, 0)).document,
  put: (document, place) => fire("onDidChangeTextEditorSelection", { textEditor: show(document, place) }),
  replace: (document, words, others) => {
    const start = document.placeOf(words);
    const end = document.positionAt(document.offsetAt(start) + words.length);
    change(document, [new TextEdit(new Range(start, end), others)]);
  },
  change, applyEdit,
  diagnostics: (document) => languages.getDiagnostics(document.uri),
  /** What the first provider of a kind answers. */
  ask: (registration, method, ...given) => {
    const [provider] = providers.get(registration) ?? [];
    if (!provider) {
      throw new Error(`Nothing was registered with ${registration}`);
    }
    return provider[method](...given, new CancellationTokenSource().token);
  },
};

module.exports = vscode;

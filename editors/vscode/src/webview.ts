import { randomBytes } from "node:crypto";
import type { Page } from "./page";

/**
 * A page of the site for a webview: it may load nothing, tells its links to the extension, goes to its place, or stays
 * where it was scrolled to when it is the same page again, and has the light or dark colours of the editor.
 */
export function asWebview({ html, anchor, path }: Page): string {
  const nonce = randomBytes(16).toString("hex");
  const policy = ["default-src 'none'", "style-src 'unsafe-inline'", "img-src data:", "font-src data:",
    `script-src 'nonce-${nonce}'`].join("; ");
  const script = `(${inThePage})(${[path, anchor].map(literal).join(", ")});`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const foot = `<script nonce="${nonce}">${script}</script>`;
  return html.replace(/<head>|(?=<title>)/, (found) => found + head).replace(/<\/body>|$/, (found) => foot + found);
}

function literal(text: string): string {
  return JSON.stringify(text).replaceAll("<", "\\u003c");
}

const inThePage = `function (path, anchor) {
  const editor = acquireVsCodeApi();
  const place = (id) => path + "#" + id;
  const jump = (top) => scrollTo({ top, behavior: "instant" });
  let here = place(anchor);
  const remember = () => editor.setState({ here, top: scrollY });
  const goTo = (id) => {
    here = place(id);
    const target = document.getElementById(id);
    if (target) {
      target.scrollIntoView({ behavior: "instant" });
    } else {
      jump(0);
    }
    remember();
  };

  const { classList } = document.body;
  const colour = () => {
    const dark = classList.contains("vscode-dark")
      || (classList.contains("vscode-high-contrast") && !classList.contains("vscode-high-contrast-light"));
    document.documentElement.dataset.theme = dark ? "dark" : "light";
  };
  new MutationObserver(colour).observe(document.body, { attributeFilter: ["class"] });
  colour();

  const before = editor.getState();
  if (before && before.here === here) {
    jump(before.top);
  } else {
    goTo(anchor);
  }
  addEventListener("scroll", remember);
  addEventListener("message", ({ data }) => goTo(data.anchor));
  document.addEventListener("click", (click) => {
    const link = click.target.closest("a[href]")?.getAttribute("href");
    if (link && !link.startsWith("#")) {
      click.preventDefault();
      editor.postMessage({ link });
    }
  });
}`;

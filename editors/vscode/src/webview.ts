import { randomBytes } from "node:crypto";

/** A page of the site for a webview: it may load nothing, tells its links to the extension, and scrolls to its place. */
export function asWebview(html: string, anchor: string): string {
  const nonce = randomBytes(16).toString("hex");
  const policy = ["default-src 'none'", "style-src 'unsafe-inline'", "img-src data:", "font-src data:",
    `script-src 'nonce-${nonce}'`].join("; ");
  const script = `
    const editor = acquireVsCodeApi();
    document.addEventListener("click", (click) => {
      const link = click.target.closest("a[href]")?.getAttribute("href");
      if (link && !link.startsWith("#")) {
        click.preventDefault();
        editor.postMessage({ link });
      }
    });
    document.getElementById(${JSON.stringify(anchor).replaceAll("<", "\\u003c")})?.scrollIntoView();`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const foot = `<script nonce="${nonce}">${script}</script>`;
  return html.replace(/<head>|(?=<title>)/, (found) => found + head).replace(/<\/body>|$/, (found) => foot + found);
}

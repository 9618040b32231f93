/** The name that a title gives: its words, joined, each with a capital letter. */
export function nameOf(title: string): string {
  const words = title.normalize("NFC").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return /^\p{L}/u.test(joined) ? joined : `_${joined}`;
}

/** A text as the language writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&")}"`;
}

package jtbd.dsl.ui.copy;

/** What the documents tell about the selection: the same words in three forms. */
record CopiedText(String markdown, String html, String text) {
}

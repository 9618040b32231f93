package jtbd.dsl.documents.html.templates;

import jtbd.dsl.documents.html.markup.Text;

/** The sentence that a job is; parts that nobody wrote are empty. */
public record StatementView(Text when, Text want, Text so) {

    public boolean isEmpty() {
        return when.isEmpty() && want.isEmpty() && so.isEmpty();
    }
}

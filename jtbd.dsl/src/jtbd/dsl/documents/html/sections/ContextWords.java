package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.jtbd.Context;

/** A circumstance of a job, with what it forces on whoever gets the job done. */
final class ContextWords {

    private ContextWords() {
    }

    static Html of(Context context) {
        Text words = Text.of(context.getText());
        return Html.of(context.getConstraints().isEmpty() ? words
                : words.plus(" → ").plus(Text.of(String.join("; ", context.getConstraints()))));
    }
}

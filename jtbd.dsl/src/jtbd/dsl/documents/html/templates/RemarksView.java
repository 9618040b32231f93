package jtbd.dsl.documents.html.templates;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** What everything may carry: notes, where it comes from, words to find it by, how sure it is. */
public record RemarksView(List<Text> notes, List<Html> sources, List<Html> marks, List<Text> accepted) {

    public boolean isEmpty() {
        return notes.isEmpty() && sources.isEmpty() && marks.isEmpty() && accepted.isEmpty();
    }
}

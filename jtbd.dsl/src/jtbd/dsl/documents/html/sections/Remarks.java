package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Link;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.templates.RemarksTemplate;
import jtbd.dsl.documents.html.templates.RemarksView;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Remark;
import jtbd.dsl.jtbd.Source;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Tags;

/** The remarks of an element: notes, sources, tags, status, and why a finding was accepted. */
public final class Remarks {

    private Remarks() {
    }

    public static Html of(Element element) {
        if (element.getRemarks().isEmpty()) {
            return Html.NONE;
        }
        List<Text> notes = new ArrayList<>();
        List<Html> sources = new ArrayList<>();
        List<Html> marks = new ArrayList<>();
        List<Text> accepted = new ArrayList<>();
        for (Remark remark : element.getRemarks()) {
            if (remark instanceof Note note) {
                notes.add(Text.of(note.getText()));
            } else if (remark instanceof Source source) {
                sources.add(link(source));
            } else if (remark instanceof Tags tags) {
                tags.getTags().forEach(tag -> marks.add(Marks.of("tag", "#" + tag)));
            } else if (remark instanceof StatusRemark status) {
                marks.add(0, Marks.of(status.getStatus().getLiteral()));
            } else if (remark instanceof Ignore ignore) {
                accepted.add(Text.of(ignore.getRule() + ": " + ignore.getReason()));
            }
        }
        return RemarksTemplate.render(new RemarksView(notes, sources, marks, accepted));
    }

    private static Html link(Source source) {
        Text words = Text.of(source.getText()).or(Text.of(source.getUrl()));
        return Link.outside(Url.of(source.getUrl()), words);
    }
}

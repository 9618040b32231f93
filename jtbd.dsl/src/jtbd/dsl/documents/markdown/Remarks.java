package jtbd.dsl.documents.markdown;

import jtbd.dsl.documents.HarmlessAddress;
import jtbd.dsl.documents.PercentEncoding;
import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Remark;
import jtbd.dsl.jtbd.Source;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Tags;

/** What else is said of an element: its status, tags, notes, sources and silenced findings. */
final class Remarks {

    private Remarks() {
    }

    static Inline of(Element element) {
        return Inline.lines(element.getRemarks().stream().map(Remarks::remark).toList());
    }

    private static Inline remark(Remark remark) {
        if (remark instanceof Note note) {
            return Inline.of(note.getText()).emphasis();
        }
        if (remark instanceof Source source) {
            return source(source).after("Source:");
        }
        if (remark instanceof Tags tags) {
            return Inline.of(String.join(", ", tags.getTags())).after("Tags:");
        }
        if (remark instanceof StatusRemark status) {
            return Words.of(status.getStatus()).after("Status:");
        }
        return remark instanceof Ignore ignore
                ? Inline.of(ignore.getRule() + ": " + ignore.getReason()).after("Silenced:") : Inline.NONE;
    }

    private static Inline source(Source source) {
        Inline words = Inline.of(source.getText() == null ? source.getUrl() : source.getText());
        return outside(words, source.getUrl());
    }

    /** The words as a link, or only the words where the address is none or could run a script. */
    static Inline outside(Inline words, String address) {
        return HarmlessAddress.of(address).map(PercentEncoding::of).map(target -> Inline.link(words, target))
                .orElse(words);
    }
}

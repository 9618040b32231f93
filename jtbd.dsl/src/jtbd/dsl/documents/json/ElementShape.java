package jtbd.dsl.documents.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Remark;
import jtbd.dsl.jtbd.Source;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Tags;
import jtbd.dsl.model.EvidenceOf;

/** An object for an element of the model: it begins with its id and ends with its remarks. */
abstract class ElementShape<T extends Element> extends Shape<T> {

    ElementShape(String name, String meaning) {
        super(name, meaning);
        required("id", "Its id, unique in the workspace", PlainForm.TEXT, element -> element);
    }

    final void title(Function<? super T, ?> value) {
        text("title", "What it is called", value);
    }

    final void industry(Function<? super T, ?> value) {
        text("industry", "Id of the industry it belongs to", value);
    }

    final void evidence() {
        computed("evidence", "Ids of the answers and interviews that it rests on", new ListForm<>(PlainForm.TEXT),
                (element, edition) -> List.copyOf(EvidenceOf.in(edition.portfolio()).claim(element)));
    }

    final void remarks() {
        text("status", "assumed, researched or validated", element -> remarks(element, StatusRemark.class)
                .map(StatusRemark::getStatus).findFirst());
        texts("tags", "Its tags", element -> remarks(element, Tags.class)
                .flatMap(tags -> tags.getTags().stream()).distinct().toList());
        texts("notes", "Notes on it", element -> remarks(element, Note.class).map(Note::getText).toList());
        list("sources", "Where it was read or heard", new SourceShape(),
                element -> remarks(element, Source.class).toList());
        list("ignored", "Findings that are silenced here", new IgnoreShape(),
                element -> remarks(element, Ignore.class).toList());
    }

    private static <R extends Remark> Stream<R> remarks(Element element, Class<R> kind) {
        return element.getRemarks().stream().filter(kind::isInstance).map(kind::cast);
    }
}

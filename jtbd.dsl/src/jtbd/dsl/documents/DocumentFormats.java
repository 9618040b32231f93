package jtbd.dsl.documents;

import java.util.List;

import jtbd.dsl.documents.csv.CsvFormat;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.documents.json.JsonFormat;
import jtbd.dsl.documents.markdown.MarkdownFormat;

/** All formats there are. A new format is one line here. */
public final class DocumentFormats {

    private DocumentFormats() {
    }

    /** All formats, those that are usually wanted first. */
    public static List<DocumentFormat> all(FormulaCells formulas) {
        return List.of(
                new HtmlSite(),
                new CsvFormat(formulas),
                new JsonFormat(),
                new MarkdownFormat());
    }

    /** All formats, with formulas in tables neutralised. */
    public static List<DocumentFormat> all() {
        return all(FormulaCells.NEUTRALISED);
    }
}

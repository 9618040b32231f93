package jtbd.dsl.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jtbd.dsl.documents.csv.CsvFormat;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.documents.json.JsonFormat;
import jtbd.dsl.documents.markdown.MarkdownFormat;

/** All formats there are, each made when it is asked for. A new format is one line here. */
public final class DocumentFormats {

    private static final Map<String, Function<FormulaCells, DocumentFormat>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("html", formulas -> new HtmlSite());
        ALL.put("csv", CsvFormat::new);
        ALL.put("json", formulas -> new JsonFormat());
        ALL.put("markdown", formulas -> new MarkdownFormat());
    }

    private DocumentFormats() {
    }

    /** The words for the formats, those that are usually wanted first; whoever only asks for them loads no format. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** The format of one of the {@link #names()}. */
    public static DocumentFormat named(String name, FormulaCells formulas) {
        return ALL.get(name).apply(formulas);
    }

    /** All formats, with formulas in tables neutralised. */
    public static List<DocumentFormat> all() {
        return names().stream().map(name -> named(name, FormulaCells.NEUTRALISED)).toList();
    }
}

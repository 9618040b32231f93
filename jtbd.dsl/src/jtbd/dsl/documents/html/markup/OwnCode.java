package jtbd.dsl.documents.html.markup;

/** A style or script of our own that stands in a page, where nothing can be escaped. */
public final class OwnCode {

    private OwnCode() {
    }

    /** The code as it is; it must hold nothing that would end the element around it. */
    public static Html of(String code) {
        if (code.contains("</")) {
            throw new IllegalArgumentException("This code cannot stand in a page: it holds `</`");
        }
        return Html.trusted(code);
    }
}

package jtbd.dsl.documents.html.markup;

/** Words that lead somewhere, or only the words where the address is no link. */
public final class Link {
    private Link() {
    }

    public static Html within(Url place, Text words) {
        return Html.trusted("<a href=\"" + place + "\">" + words + "</a>");
    }

    public static Html outside(Url address, Text words) {
        return address.isLink()
            ? Html.trusted("<a class=\"outside\" rel=\"noopener noreferrer\" href=\"" + address + "\">" + words
                    + "</a>")
            : Html.of(words);
    }
}

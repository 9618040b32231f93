package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.sections.Marks;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.model.ClassTitle;

/** The codes of an industry in the classifications that it names, with what the official list calls them. */
final class IndustryMarks {

    private IndustryMarks() {
    }

    static List<Html> of(Industry industry) {
        return industry.getClassifications().stream().map(each -> Marks.of("code", words(each))).toList();
    }

    private static String words(Classification code) {
        String scheme = "own".equals(code.getScheme()) ? "our own class" : code.getScheme();
        return scheme + " " + code.getCode() + ClassTitle.of(code).map(title -> " · " + title).orElse("");
    }
}

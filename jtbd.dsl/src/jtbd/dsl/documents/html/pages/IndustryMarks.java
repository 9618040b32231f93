package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.sections.Marks;
import jtbd.dsl.jtbd.Industry;

/** The codes of an industry in the classifications that it names. */
final class IndustryMarks {

    private IndustryMarks() {
    }

    static List<Html> of(Industry industry) {
        return industry.getClassifications().stream()
                .map(each -> Marks.of("code", each.getScheme() + " " + each.getCode())).toList();
    }
}

package jtbd.dsl.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.csv.CsvFormat;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.documents.json.JsonFormat;
import jtbd.dsl.documents.markdown.MarkdownFormat;
import jtbd.dsl.tests.fixtures.Editions;

class ClassTitlesTest {

    private static final String TITLE = "Repair and maintenance of computers and communication equipment";
    private static final String INDUSTRY =
            "industry I \"Repair\" { classified NACE \"95.10\" classified ISIC \"9521\" }";

    @Test
    void the_site_shows_the_official_title_beside_a_code_that_has_one() {
        assertThat(documents(new HtmlSite()).get("html/industries/I.html"))
                .contains(">NACE 95.10 · " + TITLE + "</span>", ">ISIC 9521</span>");
    }

    @Test
    void so_do_pages_for_a_review() {
        assertThat(documents(new MarkdownFormat()).get("markdown/industries/I.md"))
                .contains("NACE 95.10 (" + TITLE + "), ISIC 9521\n");
    }

    @Test
    void the_table_of_classifications_has_a_column_for_it() {
        assertThat(documents(new CsvFormat(FormulaCells.NEUTRALISED)).get("csv/classifications.csv")).isEqualTo(
                "industry,position,scheme,code,class_title\r\nI,1,NACE,95.10," + TITLE + "\r\nI,2,ISIC,9521,\r\n");
    }

    @Test
    void the_model_as_json_has_a_property_for_it() {
        assertThat(documents(new JsonFormat()).get("json/workspace.json")).containsOnlyOnce("\"" + TITLE + "\"");
    }

    private static Map<String, String> documents(DocumentFormat format) {
        return Editions.documents(format, Editions.of(INDUSTRY));
    }
}

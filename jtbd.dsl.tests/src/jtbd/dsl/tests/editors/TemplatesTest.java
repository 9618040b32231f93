package jtbd.dsl.tests.editors;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import jtbd.dsl.tests.fixtures.Golden;

/** Eclipse lists the forms in its Templates view and on a page of its preferences, where users change them. */
class TemplatesTest {

    private static final Pattern PLACE = Pattern.compile("\\$(0)|\\$\\{(\\d+)(?::([^}]*)"
            + "|\\|([^|]*)\\|)}");

    @Test
    void the_templates_of_eclipse_are_the_forms_of_the_server() throws Exception {
        StringBuilder templates = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<templates>\n");
        Form.all().forEach(form -> templates.append(("<template id=\"%s\" name=\"%s\" description=\"%s\" "
                + "context=\"jtbd.dsl.ui.templates\" enabled=\"true\">%s</template>\n").formatted(xml(form.label()),
                        form.keyword(), xml(form.title()), xml(pattern(form)))));
        Golden.assertSame("jtbd.dsl.ui/templates/forms.xml", templates.append("</templates>\n").toString());
    }

    private static String pattern(Form form) {
        return PLACE.matcher(form.body()).replaceAll(place -> Matcher.quoteReplacement(variable(place)));
    }

    private static String variable(MatchResult place) {
        return place.group(1) != null ? "${cursor}" : "${" + place.group(2) + ":words("
                + (place.group(3) != null ? quoted(place.group(3)) : quoted(place.group(4)).replace(",", "', '"))
                + ")}";
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

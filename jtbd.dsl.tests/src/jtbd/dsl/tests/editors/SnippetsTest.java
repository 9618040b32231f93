package jtbd.dsl.tests.editors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.google.gson.GsonBuilder;

import jtbd.dsl.tests.fixtures.Golden;

/** Where no server runs, VS Code has its forms all the same. */
class SnippetsTest {

    private static final String END = "$0";

    private record Snippet(String prefix, String description, List<String> body) {
    }

    @Test
    void the_snippets_of_vs_code_are_the_forms_of_the_server() throws Exception {
        Map<String, Snippet> snippets = new LinkedHashMap<>();
        Form.all().forEach(form -> snippets.put(form.title(), snippet(form)));
        Golden.assertSame("editors/vscode/snippets/jtbd.json", new GsonBuilder().setPrettyPrinting()
                .disableHtmlEscaping().create().toJson(snippets) + "\n");
    }

    private static Snippet snippet(Form form) {
        return new Snippet(form.keyword(), form.title(),
                (form.body().contains(END) ? form.body() : form.body() + END).lines().toList());
    }
}

package jtbd.dsl.tests.editors;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.google.gson.GsonBuilder;

import jtbd.dsl.ide.completion.Completion;
import jtbd.dsl.tests.fixtures.Golden;

/** Where no server runs, VS Code has its forms all the same. */
class SnippetsTest {

    private static final Pattern FORM = Pattern.compile("(?ms)^== (\\w+) \\w+: (.*?)\\n(.*?)\\n(?=== |\\z)");
    private static final String END = "$0";

    private record Snippet(String prefix, String description, List<String> body) {
    }

    @Test
    void the_snippets_of_vs_code_are_the_forms_of_the_server() throws Exception {
        Map<String, Snippet> snippets = new LinkedHashMap<>();
        FORM.matcher(forms()).results().filter(form -> !form.group(2).startsWith("all missing "))
                .forEach(form -> snippets.put(title(form), snippet(form)));
        Golden.assertSame("editors/vscode/snippets/jtbd.json", new GsonBuilder().setPrettyPrinting()
                .disableHtmlEscaping().create().toJson(snippets) + "\n");
    }

    private static String title(MatchResult form) {
        return form.group(2).substring(0, 1).toUpperCase() + form.group(2).substring(1);
    }

    private static Snippet snippet(MatchResult form) {
        String body = form.group(3).strip();
        return new Snippet(form.group(1), title(form),
                (body.contains(END) ? body : body + END).lines().toList());
    }

    private static String forms() throws Exception {
        try (InputStream forms = Completion.class.getResourceAsStream("snippets.txt")) {
            return new String(forms.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package jtbd.dsl.tests.editors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import jtbd.dsl.ide.completion.Completion;

/** A form of the server, as it can be handed to an editor that has such by itself. */
record Form(String keyword, String label, String body) {

    private static final Pattern FORM = Pattern.compile("(?ms)^== (\\w+) \\w+: (.*?)\\n(.*?)\\n(?=== |\\z)");

    /** All but those that depend on what is there already. */
    static List<Form> all() throws IOException {
        try (InputStream forms = Completion.class.getResourceAsStream("snippets.txt")) {
            return FORM.matcher(new String(forms.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .map(form -> new Form(form.group(1), form.group(2), form.group(3).strip()))
                    .filter(form -> !form.label.startsWith("all missing ")).toList();
        }
    }

    String title() {
        return label.substring(0, 1).toUpperCase() + label.substring(1);
    }
}

package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.junit.jupiter.api.Test;

import jtbd.workspace.Progress;
import jtbd.workspace.live.LiveWorkspace;

/** A workspace that is kept says the same as one that is read anew. */
class LiveWorkspaceTest {

    private static final Path REPAIR = Path.of("../examples/repair");
    private static final List<String> TYPED = List.of(" ", "\n", "{", "\"", "job ", "measured by ", "a", ".", "^");
    private static final int KEYS = 120;

    private final Random chance = new Random(3);

    @Test
    void after_each_change_all_files_have_the_findings_of_a_workspace_that_was_read_anew() throws IOException {
        Map<URI, String> right = texts();
        Map<URI, String> texts = new LinkedHashMap<>(right);
        LiveWorkspace kept = new LiveWorkspace();
        kept.putAll(texts, Progress.SILENT);
        for (int key = 0; key < KEYS; key++) {
            URI file = List.copyOf(texts.keySet()).get(chance.nextInt(texts.size()));
            texts.put(file, texts.get(file).equals(right.get(file)) ? typed(right.get(file)) : right.get(file));
            kept.put(file, texts.get(file));
            LiveWorkspace anew = new LiveWorkspace();
            anew.putAll(texts, Progress.SILENT);

            assertThat(findings(kept, texts)).as("after key %s", key).isEqualTo(findings(anew, texts));
        }
    }

    @Test
    void an_answer_that_goes_away_concerns_only_who_names_it_and_not_all_who_name_one_called_alike() {
        LiveWorkspace workspace = new LiveWorkspace();
        workspace.put(file("ana"), interview("Ana"));
        workspace.put(file("bob"), interview("Bob"));
        workspace.put(file("one"), "job One functional { evidence Ana.trigger }\n");
        workspace.put(file("two"), "job Two functional { evidence Bob.trigger }\n");

        assertThat(workspace.put(file("ana"), "")).extracting(XtextResource::getURI)
                .containsExactly(file("ana"), file("one"));
        assertThat(workspace.put(file("ana"), interview("Ana"))).extracting(XtextResource::getURI)
                .containsExactly(file("ana"), file("one"));
    }

    private static String interview(String name) {
        return "interview " + name + " { trigger \"Why?\" -> \"It broke.\" }\n";
    }

    private static URI file(String name) {
        return URI.createURI("memory:/" + name + ".jtbd");
    }

    private String typed(String text) {
        int offset = chance.nextInt(text.length());
        return text.substring(0, offset) + TYPED.get(chance.nextInt(TYPED.size())) + text.substring(offset);
    }

    private static Map<URI, List<String>> findings(LiveWorkspace workspace, Map<URI, String> texts) {
        Map<URI, List<String>> findings = new LinkedHashMap<>();
        texts.keySet().forEach(file -> findings.put(file, workspace
                .check(workspace.file(file).orElseThrow(), CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue.getLineNumber() + " " + issue.getCode() + " " + issue.getMessage()).sorted()
                .toList()));
        return findings;
    }

    private static Map<URI, String> texts() throws IOException {
        Map<URI, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(REPAIR)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jtbd")).sorted().toList()) {
                texts.put(URI.createFileURI(file.toAbsolutePath().normalize().toString()), Files.readString(file));
            }
        }
        return texts;
    }
}

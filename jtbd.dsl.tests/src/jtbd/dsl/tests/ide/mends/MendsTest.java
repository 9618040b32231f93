package jtbd.dsl.tests.ide.mends;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.formatting.CanonicalText;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.mends.MendCatalogue;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.Edits;
import jtbd.workspace.loading.Language;

/** Each mend on the example of its rule, in the server: what the rule reports is gone, and nothing else is broken. */
class MendsTest {

    private static final String FILE = "example.jtbd";

    /** What a mend needs beside the example of its rule: something to name. */
    private static final Map<String, String> BESIDE = Map.of(
            "action.addresses-nothing", "challenge TwoWeeksAway \"A repair takes two weeks\"\n",
            "action.without-metric", "metric Downtime \"Hours without a device\" { unit hours }\n",
            "interview.missing-segment", "segment Freelancers \"People who earn with one device\"\n",
            "job.missing-executor", "segment Freelancers \"People who earn with one device\"\n",
            "job.missing-metric", "metric Downtime \"Hours without a device\" { unit hours }\n",
            "tier.for-nobody", "segment Freelancers \"People who earn with one device\"\n",
            "tool.supports-nothing", "action LendDevices \"Lend a device during each repair\"\n");

    /** Their mends lead to the very text that the page of the rule shows as mended. */
    private static final Set<String> AS_ON_THE_PAGE = Set.of(
            "competitor.doubled-hire", "ignore.silences-nothing", "ignore.unknown-rule", "industry.unknown-scheme",
            "interview.answer-led-nowhere", "interview.doubled-moment", "job.doubled-words", "job.gap-without-citation",
            "job.missing-evidence", "job.parent-cycle",
            "job.underserved-but-unmarked", "job.want-without-to", "map.doubled-step", "map.step-out-of-order",
            "metric.amount-out-of-scale", "metric.target-out-of-reach", "metric.target-reached-by-baseline",
            "metric.target-without-comparison", "metric.unit-mismatch", "offering.foreign-feature",
            "outcome.compound", "outcome.missing-direction", "outcome.missing-measure", "outcome.other-direction",
            "reference.unknown-reference", "reference.wrong-kind", "roadmap.empty-horizon",
            "roadmap.horizon-out-of-order", "score.strength-out-of-scale", "scorecard.reversed-scale",
            "source.unsafe-url", "story.doubled-words", "structure.unknown-import", "syntax.syntax-error",
            "text.empty-text");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_mend_mends_the_example_of_its_rule() {
        return RuleCatalogue.all().stream().filter(rule -> MendCatalogue.rules().contains(rule.id()))
                .filter(rule -> !rule.id().equals("text.unreadable-character"))
                .map(rule -> DynamicTest.dynamicTest(rule.id() + " is mended on its example", () -> mend(rule)));
    }

    @TestFactory
    Stream<DynamicTest> no_mend_writes_a_name_that_would_be_read_as_a_word_of_the_language() {
        return RuleCatalogue.all().stream().filter(rule -> MendCatalogue.rules().contains(rule.id()))
                .filter(rule -> LaidOut.canBeRead(example(rule))).map(rule -> DynamicTest.dynamicTest(
                        rule.id() + " is mended where all names are words", () -> mendAmongWords(rule)));
    }

    @Test
    void actions_are_offered_for_half_a_file_as_well() throws Exception {
        Random chance = new Random(11);
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            for (RegisteredRule rule : RuleCatalogue.all()) {
                String example = RulePage.of(rule).example();
                int cut = chance.nextInt(example.length());
                String half = example.substring(0, cut) + example.substring(Math.min(example.length(), cut + 7));
                editor.open(rule.id() + ".jtbd", half);
                editor.diagnostics(rule.id() + ".jtbd", found -> true);
                Range all = new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0));
                assertThat(get(editor.texts().codeAction(new CodeActionParams(editor.text(rule.id() + ".jtbd"), all,
                        new CodeActionContext(List.of()))))).as(half).isNotNull();
                editor.close(rule.id() + ".jtbd");
            }
        }
    }

    private void mend(RegisteredRule rule) throws Exception {
        Path ownFolder = Files.createDirectory(folder.resolve(rule.id()));
        String example = example(rule);
        try (EditorClient editor = EditorClient.on(ownFolder)) {
            editor.open(FILE, example);
            editor.save(FILE, example);
            Diagnostic finding = editor.diagnostics(FILE, found -> EditorClient.rulesOf(found).contains(rule.id()))
                    .stream().filter(found -> found.getCode().getLeft().equals(rule.id())).findFirst().orElseThrow();

            List<CodeAction> mends = mends(editor, finding);

            assertThat(mends).isNotEmpty();
            List<CodeAction> sure = mends.stream().filter(mend -> Boolean.TRUE.equals(mend.getIsPreferred())).toList();
            assertThat(sure).hasSizeLessThan(2);
            if (!sure.isEmpty()) {
                assertThat(forTheFile(editor)).as("a sure mend is among those of all findings").isNotEmpty();
            }
            Set<String> texts = new HashSet<>();
            for (CodeAction mend : mends) {
                String mended = Edits.apply(example, Edits.byText(mend.getEdit()).get(editor.uri(FILE)));
                texts.add(mended);
                String title = rule.id() + ": " + mend.getTitle() + "\n" + mended;
                assertThat(count(rule.id(), mended)).as(title).isLessThan(count(rule.id(), example));
                assertThat(errors(mended)).as(title).isSubsetOf(errors(example));
                if (canonical(example).equals(example)) {
                    assertThat(mended).as(title).isEqualTo(canonical(mended));
                }
            }
            assertThat(texts.contains(RulePage.of(rule).mended())).as("mended as on its page")
                    .isEqualTo(AS_ON_THE_PAGE.contains(rule.id()));
        }
    }

    private void mendAmongWords(RegisteredRule rule) throws Exception {
        String example = NamesAsWords.in(example(rule));
        Path ownFolder = Files.createDirectory(folder.resolve(rule.id()));
        Files.writeString(ownFolder.resolve(FILE), example);
        try (EditorClient editor = EditorClient.on(ownFolder)) {
            editor.open(FILE, example);
            for (Diagnostic finding : editor.diagnostics(FILE,
                    found -> EditorClient.rulesOf(found).contains(rule.id()))) {
                for (CodeAction mend : mends(editor, finding)) {
                    String mended = Edits.apply(example, Edits.byText(mend.getEdit()).get(editor.uri(FILE)));
                    assertThat(LaidOut.canBeRead(mended)).as(mend.getTitle() + "\n" + mended).isTrue();
                }
            }
        }
    }

    private static String example(RegisteredRule rule) {
        return BESIDE.getOrDefault(rule.id(), "") + RulePage.of(rule).example();
    }

    private static List<CodeAction> mends(EditorClient editor, Diagnostic finding) throws Exception {
        CodeActionContext context = new CodeActionContext(List.of(finding), List.of(CodeActionKind.QuickFix));
        return get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE), finding.getRange(), context)))
                .stream().map(Either::getRight)
                .filter(action -> action.getDiagnostics().get(0).getCode().equals(finding.getCode()))
                .filter(action -> action.getEdit() != null && !action.getTitle().startsWith("Ignore ")).toList();
    }

    private static List<?> forTheFile(EditorClient editor) throws Exception {
        Range start = new Range(new Position(0, 0), new Position(0, 0));
        return get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE), start,
                new CodeActionContext(List.of(), List.of(CodeActionKind.SourceFixAll)))));
    }

    private static long count(String rule, String text) {
        return Findings.in(text).stream().filter(finding -> finding.rule().equals(rule)).count();
    }

    private static List<String> errors(String text) {
        return Findings.in(text).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule).toList();
    }

    private static String canonical(String text) throws IOException {
        XtextResource file = (XtextResource) Language.service(XtextResourceSet.class)
                .createResource(URI.createURI(FILE));
        file.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
        return Language.service(CanonicalText.class).of(file);
    }
}

package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.naming.KindNames;
import jtbd.workspace.loading.Language;

/** Wherever a reference can stand, things of the right kind are offered, and what is wrong there can be mended. */
class EveryReferenceTest {

    /** Something of each kind that a reference can be to. */
    private static final String THINGS = """
            package all
            scorecard Card "Conditions" { scale 0 to 5 pillar Roads { TR01 "Density of roads" } }
            industry Market "Trade in devices"
            segment Buyers "People who buy" { user "the buyer" }
            job Share "Hand over files" functional {
              outcomes { outcome Fast minimize time to "hand over a file" }
              map { define "what to hand over" }
            }
            metric Speed "Minutes until it is there" { unit minutes }
            competitor Mail "Parcels" direct
            offering Studio "Our studio" { feature Lend "Lend a device" tier Basic "Basic" { includes Lend } }
            interview Ana "Photographer" { trigger as Why "What happened?" -> "A wedding." }
            challenge Cost "It costs much"
            insight Trust "Nobody trusts it"
            action Train "Train people"
            """;

    /**
     * A place of a reference.
     *
     * @param feature what it is, such as {@code Job.parent}
     * @param text with {@code %s} for the name
     * @param right a name of the workspace that can stand there
     */
    private record Site(String feature, String text, String right) {

        EReference reference() {
            String[] parts = feature.split("\\.");
            return (EReference) ((EClass) JtbdPackage.eINSTANCE.getEClassifier(parts[0]))
                    .getEStructuralFeature(parts[1]);
        }

        /** Text with a mark behind the name. */
        String with(String name) {
            return "package all\n" + text.formatted(name + "<|>");
        }

        boolean takes(String kind) {
            return reference().getEReferenceType().isSuperTypeOf(
                    (EClass) JtbdPackage.eINSTANCE.getEClassifier(kind));
        }
    }

    private static final List<Site> SITES = List.of(
            new Site("Action.attributes", "action New \"New\" { citing %s }", "TR01"),
            new Site("Action.metrics", "action New \"New\" { shown by %s }", "Speed"),
            new Site("Action.targets", "action New \"New\" { addresses %s }", "Cost"),
            new Site("Answer.targets", "interview Ben \"Ben\" { trigger \"a?\" -> \"b\" evidence for %s }", "Share"),
            new Site("AttributeScore.attribute", "industry New \"New\" { scores { %s = 3 } }", "TR01"),
            new Site("Challenge.attributes", "challenge New \"New\" { citing %s }", "TR01"),
            new Site("EvidenceFrom.sources", "job New \"New\" functional { evidence %s }", "Ana"),
            new Site("Feature.serves", "offering New \"New\" { feature One \"One\" { serves %s } }", "Share"),
            new Site("Forces.towards", "job New \"New\" functional { forces towards %s { } }", "Mail"),
            new Site("Gap.attributes", "job New \"New\" functional { gap \"a\" citing %s }", "TR01"),
            new Site("Hire.job", "competitor New \"New\" direct { hired for %s }", "Share"),
            new Site("Industry.metrics", "industry New \"New\" { measured by %s }", "Speed"),
            new Site("IndustryPart.industry", "job New \"New\" functional { in %s }", "Market"),
            new Site("Insight.attributes", "insight \"New\" { citing %s }", "TR01"),
            new Site("Interview.segment", "interview Ben \"Ben\" with %s", "Buyers"),
            new Site("Job.executor", "job New \"New\" functional { for %s }", "Buyers"),
            new Site("Job.metrics", "job New \"New\" functional { measured by %s }", "Speed"),
            new Site("Job.parent", "job New \"New\" functional of %s", "Share"),
            new Site("OutcomeRating.outcome", "competitor New \"New\" direct { hired for Share rated 3/5 on %s }",
                    "Share.Fast"),
            new Site("RoadmapItem.action", "roadmap { quick { %s } }", "Train"),
            new Site("Scoring.scorecard", "industry New \"New\" { scores on %s { } }", "Card"),
            new Site("SegmentRating.segment",
                    "job New \"New\" functional { among %s importance 3/5 satisfaction 2/5 }", "Buyers"),
            new Site("Tier.features",
                    "offering New \"New\" { feature Try \"Try\" tier One \"One\" { includes %s } }", "Try"),
            new Site("Tier.segments", "offering New \"New\" { tier One \"One\" { for %s } }", "Buyers"),
            new Site("Tool.actions", "tool New \"New\" { supports %s }", "Train"),
            new Site("Tool.targets", "tool New \"New\" { addresses %s }", "Cost"));

    @TempDir
    Path folder;

    private EditorClient editor;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("all.jtbd"), THINGS);
        editor = EditorClient.on(folder, AbleClient.capabilities());
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }

    @Test
    void there_is_no_other_place_for_a_reference() {
        Set<String> all = EcoreUtil2.getAllContentsOfType(
                Language.service(IGrammarAccess.class).getGrammar(), CrossReference.class).stream()
                .map(EveryReferenceTest::feature).collect(Collectors.toCollection(TreeSet::new));

        assertThat(SITES.stream().map(Site::feature)).containsExactlyElementsOf(all);
    }

    @TestFactory
    Stream<DynamicTest> things_of_the_right_kind_are_offered_and_no_others() {
        return each(site -> {
            MarkedText here = MarkedText.of(site.with(""));
            editor.open("offered.jtbd", here.text());
            List<CompletionItem> offered = get(editor.texts().completion(new CompletionParams(
                    editor.text("offered.jtbd"), here.cursor()))).getRight().getItems().stream()
                    .filter(item -> item.getKind() == CompletionItemKind.Reference).toList();

            assertThat(offered).extracting(CompletionItem::getLabel).contains(site.right());
            assertThat(offered).extracting(item -> item.getDetail().replaceAll(" (of \\w+ )?· .*", ""))
                    .isSubsetOf(kindsFor(site.reference().getEReferenceType()));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_name_without_its_capitals_is_mended() {
        return each(site -> assertThat(titles(site, site.right().toLowerCase(Locale.ROOT),
                "reference.unknown-reference")).contains("Change to '" + site.right() + "'"));
    }

    @TestFactory
    Stream<DynamicTest> what_is_named_and_missing_can_be_created() {
        return each(site -> {
            String missing = site.takes("Attribute") ? "ZB07" : site.takes("Outcome") ? "Share.Zebra" : "Zebra";
            assertThat(titles(site, missing, "reference.unknown-reference"))
                    .anyMatch(title -> title.startsWith("Create "));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_thing_of_another_kind_gives_way_to_one_of_the_right_kind() {
        // an attribute is made up for no name that was meant for something else
        return each(site -> assertThat(titles(site, wrong(site), "reference.wrong-kind"))
                .anyMatch(title -> title.startsWith("Create ") || title.startsWith("Change to ")));
    }

    /** What the right thing stands in; another thing where references to that are right. */
    private static String wrong(Site site) {
        return site.takes("Attribute") && !site.takes("Job") ? "Card" : site.takes("Outcome") && !site.takes("Job")
                ? "Share" : site.takes("Segment") ? "Speed" : "Buyers";
    }

    private List<String> titles(Site site, String name, String rule) throws Exception {
        MarkedText here = MarkedText.of(site.with(name));
        editor.open("wrong.jtbd", here.text());
        editor.rules("wrong.jtbd", rule);
        List<String> titles = Actions.at(here.cursor(), CodeActionKind.QuickFix, editor, "wrong.jtbd", here.text())
                .titles();
        editor.close("wrong.jtbd");
        editor.diagnostics("wrong.jtbd", List::isEmpty);
        return titles;
    }

    private static List<String> kindsFor(EClass needed) {
        return JtbdPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(needed::isSuperTypeOf).map(KindNames::of).toList();
    }

    private static String feature(CrossReference reference) {
        EReference feature = GrammarUtil.getReference(reference);
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    private interface Check {

        void of(Site site) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        return SITES.stream().map(site -> dynamicTest(site.feature(), () -> check.of(site)));
    }
}

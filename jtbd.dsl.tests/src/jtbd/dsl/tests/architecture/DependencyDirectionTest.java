package jtbd.dsl.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who may know whom, from the inside out. An exception to a direction would stand here, with its reason. */
class DependencyDirectionTest {

    /** Generated from the grammar, as the model is. */
    private static final String PARSER = "jtbd.dsl.parser..";
    private static final String TREE = "jtbd.dsl.jtbd..";
    private static final String MEASURE = "jtbd.dsl.measure..";
    private static final String FINDINGS = "jtbd.dsl.findings..";
    private static final String SETTINGS = "jtbd.dsl.settings..";
    private static final String NAMING = "jtbd.dsl.naming..";
    private static final String MODEL = "jtbd.dsl.model..";
    private static final String PLACES = "jtbd.dsl.places..";
    private static final String RULES = "jtbd.dsl.rules..";
    private static final String TERMS = "jtbd.dsl.terms..";
    private static final String DOCUMENTS = "jtbd.dsl.documents";

    private static final String LANGUAGE = "jtbd.dsl..";
    private static final String WORKSPACE = "jtbd.workspace..";
    private static final String COMMAND_LINE = "jtbd.cli..";
    private static final String MAVEN_PLUGIN = "jtbd.maven..";
    private static final String EDITORS = "jtbd.dsl.ide..";

    private static final String HTML = "jtbd.dsl.documents.html.";

    @Test
    void a_room_of_the_language_knows_only_rooms_further_in() {
        of(MEASURE).knowsOnly();
        of(FINDINGS).knowsOnly();
        of(SETTINGS).knowsOnly(FINDINGS, MEASURE);
        of(NAMING).knowsOnly(TREE);
        of(MODEL).knowsOnly(TREE, NAMING, MEASURE, PLACES, SETTINGS);
        of(PLACES).knowsOnly();
        of(RULES).knowsOnly(TREE, NAMING, MEASURE, MODEL, FINDINGS, PLACES, SETTINGS);
        of(TERMS).knowsOnly();
        of("jtbd.dsl.concepts..").knowsOnly();
        of("jtbd.dsl.formatting..").knowsOnly(TREE, PLACES);
        // what is wrong with a text or a reference is told where the rule about it stands
        of("jtbd.dsl.scoping..").knowsOnly(TREE, NAMING, RULES, TERMS);
        of("jtbd.dsl.syntax..").knowsOnly(PARSER, TREE, NAMING, PLACES, RULES, TERMS);
    }

    @Test
    void each_format_of_documents_knows_what_is_published_and_no_other_format() {
        for (String format : List.of("html", "csv", "json", "markdown")) {
            of(DOCUMENTS + "." + format + "..").knowsOnly(DOCUMENTS, TREE, NAMING, MEASURE, MODEL, FINDINGS, SETTINGS);
        }
    }

    @Test
    void the_language_knows_neither_workspace_nor_front_end_and_no_front_end_another() {
        noClasses().that(resideInAnyPackage(LANGUAGE).and(resideOutsideOfPackage(EDITORS)))
                .should().dependOnClassesThat().resideInAnyPackage(WORKSPACE, COMMAND_LINE, MAVEN_PLUGIN, EDITORS)
                .check(OurCode.CLASSES);
        of(WORKSPACE).knowsOnly(LANGUAGE);
        of(COMMAND_LINE).knowsOnly(LANGUAGE, WORKSPACE);
        of(MAVEN_PLUGIN).knowsOnly(LANGUAGE, WORKSPACE);
        of(EDITORS).knowsOnly(LANGUAGE, WORKSPACE);
        noClasses().that().resideInAnyPackage(WORKSPACE, COMMAND_LINE, MAVEN_PLUGIN)
                .and().doNotHaveSimpleName("LspCommand")
                .should().dependOnClassesThat().resideInAPackage(EDITORS).check(OurCode.CLASSES);
    }

    @Test
    void arithmetic_knows_only_numbers() {
        classes().that().resideInAPackage(MEASURE)
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", MEASURE).check(OurCode.CLASSES);
    }

    @Test
    void the_language_knows_no_editor_no_command_line_and_no_file() {
        noClasses().that(resideInAnyPackage(LANGUAGE).and(resideOutsideOfPackage(EDITORS)))
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.lsp4j..", "org.eclipse.ui..",
                        "org.eclipse.jface..", "org.eclipse.swt..", "org.eclipse.core..", "picocli..",
                        "org.apache.maven..", "java.nio.file..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .check(OurCode.CLASSES);
    }

    @Test
    void rooms_of_the_workspace_have_no_cycles() {
        slices().matching("jtbd.workspace.(**)").should().beFreeOfCycles().check(OurCode.CLASSES);
    }

    @Test
    void a_feature_of_the_editor_knows_the_session_and_no_other_feature() {
        slices().matching("jtbd.dsl.ide.(*)..").should().notDependOnEachOther()
                .ignoreDependency(resideInAPackage("jtbd.dsl.ide.server.."), alwaysTrue())
                .ignoreDependency(alwaysTrue(), resideInAPackage("jtbd.dsl.ide.session.."))
                // mends and refactorings change texts in one way
                .ignoreDependency(alwaysTrue(), resideInAPackage("jtbd.dsl.ide.edits.."))
                // mends belong to findings, and so does what can be ignored
                .ignoreDependency(resideInAPackage("jtbd.dsl.ide.mends..").or(simpleName("RuleProposals")),
                        resideInAPackage("jtbd.dsl.ide.diagnostics.."))
                // a text that is no file is told about as an open one is
                .ignoreDependency(simpleName("ReadText"),
                        resideInAnyPackage("jtbd.dsl.ide.symbols..", "jtbd.dsl.ide.tokens.."))
                .check(OurCode.CLASSES);
    }

    @Test
    void a_page_is_made_of_sections_these_of_pictures_and_templates_and_all_of_markup() {
        of(HTML + "markup..").doesNotKnow(HTML + "templates..", HTML + "pictures..", HTML + "sections..",
                HTML + "pages..");
        of(HTML + "templates..").doesNotKnow(HTML + "sections..", HTML + "pages..");
        of(HTML + "pictures..").doesNotKnow(HTML + "sections..", HTML + "pages..");
        of(HTML + "sections..").doesNotKnow(HTML + "pages..");
    }

    @Test
    void templates_pictures_and_markup_know_nothing_of_the_model() {
        for (String room : List.of("templates", "pictures", "markup")) {
            of(HTML + room + "..").doesNotKnow("org.eclipse.emf..", TREE, MODEL, MEASURE);
        }
    }

    @Test
    void documents_ask_no_clock_no_chance_and_no_habit_of_the_machine() {
        noClasses().that().resideInAPackage(DOCUMENTS + "..")
                .should().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(UUID.class, "randomUUID")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(System.class, "lineSeparator")
                .orShould().callMethod(Locale.class, "getDefault").check(OurCode.CLASSES);
    }

    private static Room of(String packages) {
        return new Room(packages);
    }

    private record Room(String packages) {

        /** Of our own code, besides itself; a room that is not there yet knows nobody. */
        void knowsOnly(String... others) {
            String[] known = Stream.concat(Stream.of(packages), Stream.of(others)).toArray(String[]::new);
            classes().that().resideInAPackage(packages)
                    .should().onlyDependOnClassesThat(resideOutsideOfPackage("jtbd..").or(resideInAnyPackage(known)))
                    .allowEmptyShould(true).check(OurCode.CLASSES);
        }

        void doesNotKnow(String... others) {
            noClasses().that().resideInAPackage(packages)
                    .should().dependOnClassesThat().resideInAnyPackage(others).check(OurCode.CLASSES);
        }
    }
}

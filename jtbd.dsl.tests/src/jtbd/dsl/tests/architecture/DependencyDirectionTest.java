package jtbd.dsl.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;

/** Who may know whom. An exception to a direction would stand here, with its reason. */
class DependencyDirectionTest {

    private static final String HTML = "jtbd.dsl.documents.html.";
    private static final Set<String> SHOWN = Set.of(Html.class.getName(), Text.class.getName(), Url.class.getName(),
            Anchor.class.getName(), "boolean", "int");

    private static final JavaClasses LANGUAGE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("jtbd.dsl");

    @Test
    void a_view_shows_nothing_but_text_markup_addresses_and_whole_numbers() {
        methods().that().areDeclaredInClassesThat().resideInAPackage(HTML + "templates..")
                .and().areDeclaredInClassesThat().areRecords().and().doNotHaveModifier(JavaModifier.STATIC)
                .and(describe("have no parameters", method -> method.getParameters().isEmpty()))
                .and(describe("are the record's own", method -> !isOfEveryObject(method)))
                .should().haveRawReturnType(describe("text, markup, an address, a whole number, a view or a list",
                        type -> SHOWN.contains(type.getName()) || type.isAssignableTo(List.class)
                                || type.getPackageName().startsWith(HTML + "templates")))
                .andShould(new ArchCondition<>("have lists of these only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        for (JavaType part : method.getReturnType().getAllInvolvedRawTypes()) {
                            if (part.getName().equals(String.class.getName())) {
                                events.add(SimpleConditionEvent.violated(method,
                                        method.getFullName() + " shows raw words"));
                            }
                        }
                    }
                }).check(LANGUAGE);
    }

    @Test
    void templates_and_pictures_know_nothing_of_the_model() {
        noClasses().that().resideInAnyPackage(HTML + "templates..", HTML + "pictures..", HTML + "markup..")
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.emf..", "jtbd.dsl.jtbd..",
                        "jtbd.dsl.model..", "jtbd.dsl.measure..").check(LANGUAGE);
    }

    @Test
    void a_page_is_made_of_sections_these_of_pictures_and_templates_and_all_of_markup() {
        noClasses().that().resideInAPackage(HTML + "markup..")
                .should().dependOnClassesThat().resideInAnyPackage(HTML + "templates..", HTML + "pictures..",
                        HTML + "sections..", HTML + "pages..").check(LANGUAGE);
        noClasses().that().resideInAnyPackage(HTML + "templates..", HTML + "pictures..")
                .should().dependOnClassesThat().resideInAnyPackage(HTML + "sections..", HTML + "pages..").check(LANGUAGE);
        noClasses().that().resideInAPackage(HTML + "sections..")
                .should().dependOnClassesThat().resideInAPackage(HTML + "pages..").check(LANGUAGE);
    }

    @Test
    void arithmetic_knows_only_numbers() {
        classes().that().resideInAPackage("jtbd.dsl.measure..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "jtbd.dsl.measure..").check(LANGUAGE);
    }

    @Test
    void rules_and_documents_do_not_know_each_other() {
        noClasses().that().resideInAPackage("jtbd.dsl.rules..")
                .should().dependOnClassesThat().resideInAPackage("jtbd.dsl.documents..").check(LANGUAGE);
        noClasses().that().resideInAPackage("jtbd.dsl.documents..")
                .should().dependOnClassesThat().resideInAPackage("jtbd.dsl.rules..").check(LANGUAGE);
    }

    @Test
    void no_format_of_documents_knows_another() {
        for (String format : List.of("html", "csv", "json", "markdown")) {
            String[] others = List.of("html", "csv", "json", "markdown").stream().filter(other -> !other.equals(format))
                    .map(other -> "jtbd.dsl.documents." + other + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("jtbd.dsl.documents." + format + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(others).allowEmptyShould(true).check(LANGUAGE);
        }
    }

    @Test
    void documents_ask_no_clock_no_chance_and_no_file() {
        noClasses().that().resideInAPackage("jtbd.dsl.documents..")
                .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.Random")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "lineSeparator").check(LANGUAGE);
    }

    private static boolean isOfEveryObject(JavaMethod method) {
        return Set.of("toString", "hashCode", "equals").contains(method.getName());
    }
}

package jtbd.dsl.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;

/** What a template can be handed: never a bare string, since it could not tell that from markup. */
class ViewTypesTest {

    private static final String VIEWS = "jtbd.dsl.documents.html.templates..";
    private static final Set<String> SHOWN = Set.of(Html.class.getName(), Text.class.getName(), Url.class.getName(),
            Anchor.class.getName(), "boolean", "int", List.class.getName());

    @Test
    void a_view_shows_nothing_but_text_markup_addresses_whole_numbers_other_views_and_lists_of_these() {
        methods().that().areDeclaredInClassesThat().resideInAPackage(VIEWS)
                .and().areDeclaredInClassesThat().areRecords()
                .and().doNotHaveModifier(JavaModifier.STATIC)
                .and(describe("have no parameters", method -> method.getParameters().isEmpty()))
                .and(describe("are the record's own", method -> !isOfEveryObject(method)))
                .should().haveRawReturnType(describe("what a view shows", ViewTypesTest::isShown))
                .andShould(new OfTypes("hold what a view shows", ViewTypesTest::isShown))
                .check(OurCode.CLASSES);
    }

    private static boolean isShown(JavaClass type) {
        return SHOWN.contains(type.getName()) || JavaClass.Predicates.resideInAPackage(VIEWS).test(type);
    }

    private static boolean isOfEveryObject(JavaMethod method) {
        return Set.of("toString", "hashCode", "equals").contains(method.getName());
    }
}

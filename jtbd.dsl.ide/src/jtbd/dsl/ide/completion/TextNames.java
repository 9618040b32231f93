package jtbd.dsl.ide.completion;

import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.naming.KindNames;

/** What the text is that belongs at a place, in words: {@code the title}, {@code the question}. */
final class TextNames {

    private static final Map<EStructuralFeature, String> SPECIAL = Map.ofEntries(
            Map.entry(Literals.ESTIMATE__TEXT, "an estimate in words"),
            Map.entry(Literals.INDUSTRY__FIT_REASON, "the reason"),
            Map.entry(Literals.HIRE__HIRED_BECAUSE, "the reason"),
            Map.entry(Literals.HIRE__FIRED_BECAUSE, "the reason"),
            Map.entry(Literals.PUBLICATION__URL, "the address"),
            Map.entry(Literals.SOURCE__URL, "the address"),
            Map.entry(Literals.ROLE__HOLDER, "who it is"),
            Map.entry(Literals.JOB__MOTIVATION, "the progress"),
            Map.entry(Literals.STORY__MOTIVATION, "the progress"),
            Map.entry(Literals.OUTCOME__OBJECT, "what it is about"),
            Map.entry(Literals.OUTCOME__CONTEXT, "the situation"),
            Map.entry(Literals.OUTCOME__MEASURE, "a measure in words"),
            Map.entry(Literals.CONTEXT__CONSTRAINTS, "a constraint"),
            Map.entry(Literals.VALUE_LAYERS__TECHNICAL, "the technical value"),
            Map.entry(Literals.VALUE_LAYERS__BUSINESS, "the business value"),
            Map.entry(Literals.VALUE_LAYERS__EMOTIONAL, "the emotional value"),
            Map.entry(Literals.VALUE_LAYERS__SOCIAL, "the social value"));

    private TextNames() {
    }

    /** What is called a text and stands once in a thing, is what the thing says. */
    static String at(Place place) {
        EStructuralFeature feature = place.feature();
        String name = feature.getName().equals("text") && !feature.isMany()
                ? KindNames.of(feature.getEContainingClass()) : feature.getName();
        return SPECIAL.getOrDefault(feature, "the " + name);
    }
}

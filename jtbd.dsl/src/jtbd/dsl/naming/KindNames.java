package jtbd.dsl.naming;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/** What people call the kinds of things of the language. */
public final class KindNames {

    private static final Map<String, String> SPECIAL = Map.of(
            "EvidenceSource", "interview or answer",
            "Evidenced", "job, step of a job map, outcome, insight or competitor",
            "Rival", "competitor or offering",
            "Servable", "job, step of a job map or outcome",
            "ActionTarget", "challenge, attribute, job or insight",
            "MapStep", "step of a job map",
            "JobMap", "job map",
            "AttributeScore", "score of an attribute",
            "Model", "file");

    private KindNames() {
    }

    /** The kind in small letters, such as {@code job} or {@code step of a job map}. */
    public static String of(EClass kind) {
        return SPECIAL.getOrDefault(kind.getName(), withSpaces(kind.getName()));
    }

    /** The kind with the article before it: {@code a job}, {@code an outcome}. */
    public static String withArticle(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    private static String withSpaces(String camelCase) {
        StringBuilder words = new StringBuilder();
        for (char letter : camelCase.toCharArray()) {
            if (Character.isUpperCase(letter) && !words.isEmpty()) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }
}

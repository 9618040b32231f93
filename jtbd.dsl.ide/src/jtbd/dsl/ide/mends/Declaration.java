package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import jtbd.dsl.ide.edits.Wording;

/** The first line of a new thing. */
final class Declaration {

    /** For what several kinds have in common, those that are mostly meant. */
    private static final Map<String, List<String>> KINDS = Map.of("Servable", List.of("job"), "ActionTarget",
            List.of("challenge", "job"), "Rival", List.of("competitor"), "EvidenceSource", List.of("interview"),
            "Evidenced", List.of("job"));

    private static final Set<String> NAMED = Set.of("Action", "Challenge", "Competitor", "Feature", "Industry",
            "Insight", "Interview", "Job", "Metric", "Offering", "Scorecard", "Segment");

    private static final Map<String, String> ALSO_SAID = Map.of("job", " functional", "competitor", " secondary");

    private Declaration() {
    }

    /** The keywords of what can be written for a reference to this kind. */
    static Stream<String> kindsFor(EClass kind) {
        return NAMED.contains(kind.getName()) ? Stream.of(kind.getName().toLowerCase(Locale.ROOT))
                : KINDS.getOrDefault(kind.getName(), List.of()).stream();
    }

    static boolean mayStandInIndustry(String kind) {
        return !Set.of("industry", "interview", "scorecard").contains(kind);
    }

    static boolean isKind(String keyword) {
        return NAMED.stream().anyMatch(kind -> kind.toLowerCase(Locale.ROOT).equals(keyword));
    }

    static String of(String kind, String name, String block) {
        return titled(kind, name, title(name)) + block;
    }

    /** One of which no more is known than its title. */
    static String titled(String kind, String name, String title) {
        return head(kind, name, title) + ALSO_SAID.getOrDefault(kind, "");
    }

    /** How its first line begins. */
    static String head(String kind, String name, String title) {
        return kind + " " + Wording.name(name) + " " + Wording.quoted(title);
    }

    /** One with a title that only people can write. */
    static String toBeWritten(String kind, String name, String block) {
        return kind + " " + Wording.name(name) + " " + Wording.TO_BE_WRITTEN + ALSO_SAID.getOrDefault(kind, "") + block;
    }

    /** The words of the name: "Data trust" of {@code DataTrust}. */
    private static String title(String name) {
        String words = name.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ").replaceAll("[-_]+", " ").strip()
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

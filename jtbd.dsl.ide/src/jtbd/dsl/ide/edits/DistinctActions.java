package jtbd.dsl.ide.edits;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;

/** Actions that a user can tell apart by their titles, of which no two do the same. */
public final class DistinctActions {

    private DistinctActions() {
    }

    public static List<CodeAction> of(Stream<CodeAction> actions) {
        List<CodeAction> once = once(actions);
        once.stream().collect(Collectors.groupingBy(CodeAction::getTitle)).values()
                .forEach(DistinctActions::tellApart);
        return once;
    }

    /** What mends two findings is offered once, for both. */
    private static List<CodeAction> once(Stream<CodeAction> actions) {
        Map<Object, CodeAction> once = new LinkedHashMap<>();
        actions.forEach(action -> once.merge(Arrays.asList(action.getTitle(), action.getEdit(), action.getCommand()),
                action, DistinctActions::forBoth));
        return List.copyOf(once.values());
    }

    private static CodeAction forBoth(CodeAction first, CodeAction second) {
        first.setDiagnostics(Stream.of(first, second).map(DistinctActions::findings).flatMap(List::stream).distinct()
                .toList());
        return first;
    }

    /** Of several with the same title, each says where the finding is that it is about. */
    private static void tellApart(List<CodeAction> sameTitle) {
        if (sameTitle.size() > 1) {
            boolean byLine = sameTitle.stream().map(action -> place(action).getLine()).distinct().count()
                    == sameTitle.size();
            sameTitle.forEach(action -> action.setTitle(action.getTitle() + shown(place(action), byLine)));
        }
    }

    private static String shown(Position place, boolean byLine) {
        return byLine ? " (line %d)".formatted(place.getLine() + 1)
                : " (line %d, column %d)".formatted(place.getLine() + 1, place.getCharacter() + 1);
    }

    private static Position place(CodeAction action) {
        return findings(action).stream().findFirst().map(finding -> finding.getRange().getStart())
                .orElseGet(() -> new Position(0, 0));
    }

    private static List<Diagnostic> findings(CodeAction action) {
        return action.getDiagnostics() == null ? List.of() : action.getDiagnostics();
    }
}

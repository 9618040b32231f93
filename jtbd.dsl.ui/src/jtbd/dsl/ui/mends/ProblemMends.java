package jtbd.dsl.ui.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.markers.FindingAttributes;
import jtbd.dsl.ui.markers.ProblemMarkers;

/** What can be done about a problem: offered by Ctrl+1, in the hover of the problem and in the Problems view. */
public final class ProblemMends implements IMarkerResolutionGenerator2 {

    private static final long UNNOTICED_MILLISECONDS = 300;
    private static final long PATIENCE_MILLISECONDS = 5_000;

    private static boolean areListedForLine;

    private static Asked last;

    /** What was asked about a place, when there had been so many changes of open texts. */
    private record Asked(String address, Range place, long changes, AskedActions answer) {

        boolean isAbout(String otherAddress, Range otherPlace, long otherChanges) {
            return address.equals(otherAddress) && place.equals(otherPlace) && changes == otherChanges
                    && !answer.hasFailed();
        }
    }

    /** Has none while something is made that lists them otherwise; only on the thread of the workbench. */
    static <T> T leftToTheLine(Supplier<T> list) {
        areListedForLine = true;
        try {
            return list.get();
        } finally {
            areListedForLine = false;
        }
    }

    /** Asks what can be done about the problem, to have the answer when the user wants to choose. */
    static void prepare(IMarker marker) {
        finding(marker).ifPresent(finding -> asked(finding, Addresses.of(marker.getResource())));
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return finding(marker).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return Optional.of(marker).filter(asked -> Display.getCurrent() == null || !areListedForLine)
                .flatMap(ProblemMends::finding).map(finding -> mends(finding, Addresses.of(marker.getResource())))
                .orElse(new IMarkerResolution[0]);
    }

    private static IMarkerResolution[] mends(Diagnostic finding, String address) {
        // the workbench never waits; a hover prepares what it is going to show on a thread of its own
        long patience = Display.getCurrent() == null ? PATIENCE_MILLISECONDS : UNNOTICED_MILLISECONDS;
        return inOrder(asked(finding, address).within(patience).stream().filter(action -> mends(action, finding))
                .toList());
    }

    /** As the server has put them; the Platform alone would sort them by their first letters. */
    private static IMarkerResolution[] inOrder(List<CodeAction> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(place -> new ProblemMend(actions.get(place), actions.size() - place))
                .toArray(IMarkerResolution[]::new);
    }

    /** One question for all findings of a place, as hovers and lists show them together. */
    private static synchronized AskedActions asked(Diagnostic finding, String address) {
        long changes = Activator.session().openTexts().changes();
        if (last == null || !last.isAbout(address, finding.getRange(), changes)) {
            last = new Asked(address, finding.getRange(), changes, AskedActions.at(address, finding.getRange(),
                    List.of(finding), List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        }
        return last.answer();
    }

    /** At one place there may be several findings; an action about none in particular is about all of the file. */
    private static boolean mends(CodeAction action, Diagnostic finding) {
        return action.getDiagnostics() == null || action.getDiagnostics().isEmpty()
                || action.getDiagnostics().stream().anyMatch(other -> Objects.equals(other.getCode(), finding.getCode())
                        && Objects.equals(other.getMessage(), finding.getMessage()));
    }

    /** The finding that the marker shows; of several that read the same, the one in the nearest line. */
    private static Optional<Diagnostic> finding(IMarker marker) {
        if (marker.getResource().getLocation() == null || !marker.exists()) {
            return Optional.empty();
        }
        String message = marker.getAttribute(IMarker.MESSAGE, "");
        String rule = marker.getAttribute(FindingAttributes.RULE, "");
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1;
        return Activator.session().markers().of(Addresses.of(marker.getResource())).stream()
                .filter(finding -> ProblemMarkers.message(finding).equals(message)
                        && ProblemMarkers.rule(finding).equals(rule))
                .min(Comparator.comparingInt(
                        finding -> Math.abs(finding.getRange().getStart().getLine() - line)));
    }
}

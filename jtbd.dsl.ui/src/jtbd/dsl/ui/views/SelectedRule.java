package jtbd.dsl.ui.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** Whether all problems that are selected in a view of them, one by one or as groups, break the same rule. */
public final class SelectedRule extends PropertyTester {

    @Override
    public boolean test(Object selection, String property, Object[] arguments, Object expected) {
        return in(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActivePart()).isPresent();
    }

    /** That rule; only the view knows which problems a selected group has. */
    static Optional<String> in(IWorkbenchPart part) {
        if (!(part instanceof MarkerSupportView problems)) {
            return Optional.empty();
        }
        List<Optional<String>> rules = Stream.of(problems.getSelectedMarkers()).map(ExplainRule::of).distinct()
                .toList();
        return rules.size() == 1 ? rules.get(0) : Optional.empty();
    }
}

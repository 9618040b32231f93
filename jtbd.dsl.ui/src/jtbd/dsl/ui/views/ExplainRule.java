package jtbd.dsl.ui.views;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import jtbd.dsl.ui.markers.FindingAttributes;

/** The command that opens the page of a rule: of the one it names, or of that which the selected problems break. */
public final class ExplainRule extends AbstractHandler {

    private static final String RULE = "rule";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<String> rule = Optional.ofNullable(event.getParameter(RULE))
                .or(() -> SelectedRule.in(HandlerUtil.getActivePart(event)));
        if (rule.isPresent()) {
            try {
                show(rule.get(), HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    static void show(String rule, IWorkbenchPage page) throws PartInitException {
        ((RuleView) page.showView(RuleView.ID)).explain(rule);
    }

    /** The rule that the marker is about; empty for a marker about none. */
    static Optional<String> of(IMarker marker) {
        return Optional.of(marker.getAttribute(FindingAttributes.RULE, "")).filter(rule -> !rule.isEmpty());
    }
}

package jtbd.dsl.ui.symbols;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.osgi.framework.FrameworkUtil;

import jtbd.dsl.ui.Activator;

/** Finds a thing anywhere in the workspace by what one remembers of its name or title; the server knows what fits. */
final class ElementDialog extends FilteredItemsSelectionDialog {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SETTINGS = "open-element";
    private static final int WIDTH = 860;

    ElementDialog(Shell parent) {
        super(parent, false);
        setTitle("Open Element");
        setMessage("Type a part of a name, its capitals, or words of a title:");
        ElementLabels labels = new ElementLabels();
        setListLabelProvider(labels);
        setDetailsLabelProvider(labels);
    }

    @Override
    protected void fillContentProvider(AbstractContentProvider list, ItemsFilter typed, IProgressMonitor monitor) {
        List<? extends WorkspaceSymbol> found = Activator.session().answer(PATIENCE, server -> server
                .getWorkspaceService().symbol(new WorkspaceSymbolParams(typed.getPattern())))
                .<List<? extends WorkspaceSymbol>>map(answer -> answer.getRight()).orElse(List.of());
        for (int i = 0; i < found.size() && !monitor.isCanceled(); i++) {
            list.add(new Element(found.get(i), i), typed);
        }
    }

    @Override
    protected ItemsFilter createFilter() {
        return new ItemsFilter() {

            @Override
            public boolean isSubFilter(ItemsFilter longer) {
                // what fits is for the server to say, each time anew
                return false;
            }

            @Override
            public boolean matchItem(Object item) {
                return true;
            }

            @Override
            public boolean isConsistentItem(Object item) {
                return true;
            }
        };
    }

    @Override
    protected Comparator<Element> getItemsComparator() {
        return Comparator.comparingInt(Element::order);
    }

    @Override
    public String getElementName(Object item) {
        return ((Element) item).name();
    }

    @Override
    protected IStatus validateItem(Object item) {
        return Status.OK_STATUS;
    }

    /** Nothing more; but the list is there by now. */
    @Override
    protected Control createExtendedContentArea(Composite parent) {
        Stream.of(parent.getChildren()).filter(Table.class::isInstance).map(Table.class::cast)
                .forEach(LostLines::goWith);
        return null;
    }

    /** Wide enough to read most lines to their ends, as long as nobody has made it larger or smaller. */
    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        boolean isNew = getDialogSettings().getSection("DialogBoundsSettings") == null;
        IDialogSettings bounds = super.getDialogBoundsSettings();
        if (isNew) {
            bounds.put("DIALOG_WIDTH", WIDTH);
        }
        return bounds;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(Activator.class)).getDialogSettings(), SETTINGS);
    }
}

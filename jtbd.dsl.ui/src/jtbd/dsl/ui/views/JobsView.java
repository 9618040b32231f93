package jtbd.dsl.ui.views;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.session.LanguageSession;
import jtbd.dsl.ui.session.RepeatedQuestion;

/** All jobs of the workspace, those with the greatest opportunity first. */
public final class JobsView extends ViewPart {

    public static final String ID = "jtbd.dsl.ui.views.jobs";

    private final LanguageSession session = Activator.session();
    private final Runnable findings = this::askSoon;
    private final Consumer<IDocument> change = text -> askSoon();
    private Text filter;
    private Label count;
    private JobsTable table;
    private RepeatedQuestion<ListedJob[]> jobs;

    @Override
    public void createPartControl(Composite parent) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, getSite().getId());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Show jobs with these words");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(parent, SWT.NONE);
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(count);
        Composite place = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(place);
        table = new JobsTable(place);
        table.viewer().addDoubleClickListener(click -> openSelected());
        listenToKeys();
        filter.addModifyListener(typed -> {
            table.filter(filter.getText());
            showCount();
        });
        getSite().setSelectionProvider(table.viewer());
        jobs = new RepeatedQuestion<>(parent, () -> session.command("jtbd.jobs", Map.of(), ListedJob[].class),
                this::show, count::setText);
        session.onFindings(findings);
        session.openTexts().onChange(change);
        jobs.askSoon();
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }

    @Override
    public void dispose() {
        session.noLongerOnFindings(findings);
        session.openTexts().noLongerOnChange(change);
        super.dispose();
    }

    /** As in every list with a field above it: the arrow goes down into it, Enter takes the first. */
    private void listenToKeys() {
        filter.addKeyListener(KeyListener.keyPressedAdapter(key -> {
            if (key.keyCode == SWT.ARROW_DOWN) {
                table.enter();
                key.doit = false;
            }
        }));
        filter.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(enter -> {
            if (enter.detail == SWT.NONE) {
                table.enter();
                openSelected();
            }
        }));
    }

    private void openSelected() {
        table.viewer().getStructuredSelection()
                .forEach(job -> new TextPlace(((ListedJob) job).location()).open(getSite().getPage()));
    }

    private void askSoon() {
        jobs.askSoon();
    }

    private void show(ListedJob[] found) {
        table.show(List.of(found));
        showCount();
    }

    private void showCount() {
        int shown = table.viewer().getTable().getItemCount();
        int all = table.viewer().getInput() instanceof List<?> listed ? listed.size() : 0;
        count.setText((shown == all ? "" : shown + " of ") + (all == 1 ? "1 job" : all + " jobs"));
    }
}

package jtbd.dsl.ui.preferences;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PropertyPage;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.PageQuestions;

/**
 * A page of the properties of a project about what stands in its `jtbd.toml`. The server reads and writes that file, so
 * that comments in it stay and all editors see the same.
 */
abstract class SettingsPage extends PropertyPage {

    private ProjectAnswer before;
    private Label mistake;

    /** Makes the fields, which stay empty until the answer of the server is shown. */
    abstract void createFields(Composite page);

    abstract void show(ProjectAnswer settings);

    /** What the user changed, in the words of the server; an empty text takes a setting out. */
    abstract Map<String, Object> changes(ProjectAnswer settings);

    /** Where more is to be asked of the server. */
    void askMore(PageQuestions questions) {
        // the settings are enough for most
    }

    @Override
    protected final Control createContents(Composite parent) {
        noDefaultAndApplyButton();
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        mistake = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).exclude(true).applyTo(mistake);
        createFields(page);
        PageQuestions questions = new PageQuestions(this, page);
        askMore(questions);
        questions.ask("jtbd.project", Map.of("uri", Addresses.of(project())), ProjectAnswer.class, this::take);
        return page;
    }

    @Override
    public final boolean performOk() {
        if (before != null && before.problem() == null) {
            Map<String, Object> changes = new HashMap<>(changes(before));
            if (!changes.isEmpty()) {
                new SettingsFile(project()).change(changes);
            }
        }
        return true;
    }

    final IProject project() {
        return Adapters.adapt(getElement(), IProject.class);
    }

    private void take(ProjectAnswer settings) {
        before = settings;
        show(settings);
        if (settings.problem() != null) {
            setErrorMessage("Mend " + SettingsFile.NAME + " first.");
            mistake.setText(settings.problem());
            ((GridData) mistake.getLayoutData()).exclude = false;
            mistake.requestLayout();
        }
    }
}

package jtbd.dsl.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.PageQuestions;

/** Of which project, in which formats and where to. */
final class ExportPage extends WizardPage {

    private final IProject selected;
    private Combo project;
    private Group formats;
    private Text folder;
    private Button opens;

    /** @param selected the project that is proposed; null for none */
    ExportPage(IProject selected) {
        super("export");
        this.selected = selected;
        setTitle("JTBD Documents");
        setDescription("Write the documents of a project, from its files as they are saved.");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        new Label(page, SWT.NONE).setText("&Project:");
        project = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
        project.setItems(openProjects().map(IProject::getName).toArray(String[]::new));
        project.addSelectionListener(SelectionListener.widgetSelectedAdapter(chosen -> ask()));
        new Label(page, SWT.NONE).setText("Fol&der:");
        folder = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addModifyListener(typed -> check());
        Button browse = new Button(page, SWT.PUSH);
        browse.setText("B&rowse…");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> browse()));
        formats = new Group(page, SWT.NONE);
        formats.setText("Formats");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(formats);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(formats);
        opens = new Button(page, SWT.CHECK);
        opens.setText("&Open the documents when they are written");
        opens.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(opens);
        setControl(page);
        choose();
    }

    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            // whoever came here by the button of the page before stays on its "Back" otherwise
            folder.setFocus();
        }
    }

    IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
    }

    List<String> formats() {
        return boxes().filter(Button::getSelection).map(Button::getText).toList();
    }

    IPath folder() {
        return IPath.fromOSString(folder.getText().strip());
    }

    boolean opensAfter() {
        return opens.getSelection();
    }

    private void choose() {
        if (project.getItemCount() > 0) {
            project.select(Math.max(0, selected == null ? 0 : project.indexOf(selected.getName())));
            ask();
        } else {
            setErrorMessage("There is no open project.");
        }
    }

    private void ask() {
        new PageQuestions(this, formats).ask("jtbd.project", Map.of("uri", Addresses.of(project())),
                ProjectFormats.class, this::show);
    }

    private void show(ProjectFormats settings) {
        new ArrayList<>(boxes().toList()).forEach(Button::dispose);
        for (String format : settings.allFormats()) {
            Button box = new Button(formats, SWT.CHECK);
            box.setText(format);
            box.setSelection(settings.formats().contains(format));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> check()));
        }
        folder.setText(project().getLocation().append(settings.folder()).toOSString());
        ((Composite) getControl()).layout(true, true);
        check();
    }

    private void check() {
        setErrorMessage(!folder().isAbsolute() ? "Name a folder with its whole path."
                : formats().isEmpty() ? "Choose a format." : null);
        setPageComplete(getErrorMessage() == null);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private Stream<Button> boxes() {
        return Stream.of(formats.getChildren()).map(Button.class::cast);
    }

    private static Stream<IProject> openProjects() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible);
    }
}

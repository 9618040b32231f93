package jtbd.dsl.ui.wizards;

import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** What a new thing is called, and the file that it goes into; the name of the file follows the title. */
final class TitledFilePage extends WizardNewFileCreationPage {

    private static final String ENDING = "jtbd";

    private Text title;
    private String proposed = "";

    TitledFilePage(IStructuredSelection selection) {
        super("file", selection);
        setFileExtension(ENDING);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        Composite head = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(5, 5).applyTo(head);
        new Label(head, SWT.NONE).setText("&Title:");
        title = new Text(head, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        title.addModifyListener(typed -> follow());
        super.createControl(page);
        Control place = getControl();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        setControl(page);
        setPageComplete(false);
        title.setFocus();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            title.setFocus();
        }
    }

    @Override
    protected boolean validatePage() {
        boolean valid = super.validatePage();
        return valid && title != null && !title.getText().isBlank();
    }

    @Override
    protected void createAdvancedControls(Composite parent) {
        // a link to a file elsewhere is no place for a new one
    }

    @Override
    protected IStatus validateLinkedResource() {
        return Status.OK_STATUS;
    }

    String thingTitle() {
        return title.getText().strip();
    }

    /** A name that the user has typed stays. */
    private void follow() {
        if (getFileName().equals(proposed)) {
            String words = thingTitle().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-")
                    .replaceAll("^-|-$", "");
            proposed = words.isEmpty() ? "" : words + "." + ENDING;
            setFileName(proposed);
        }
        setPageComplete(validatePage());
    }
}

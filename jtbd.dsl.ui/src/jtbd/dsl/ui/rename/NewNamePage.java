package jtbd.dsl.ui.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jtbd.dsl.ui.session.RepeatedQuestion;

/** The field for the new name. While one types, the server is asked what it has against the name. */
final class NewNamePage extends UserInputWizardPage {

    private static final int WIDTH = 380;

    private final Renaming renaming;
    private Text name;
    private RepeatedQuestion<WorkspaceEdit> clash;

    NewNamePage(Renaming renaming) {
        super("name");
        this.renaming = renaming;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText("New &name:");
        name = new Text(page, SWT.BORDER);
        name.setText(renaming.oldName());
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        clash = new RepeatedQuestion<>(name, renaming::ask, possible -> setPageComplete(new RefactoringStatus()),
                reason -> setPageComplete(RefactoringStatus.createFatalErrorStatus(reason)));
        name.addModifyListener(typed -> look());
        setControl(page);
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            name.setFocus();
        }
    }

    private void look() {
        renaming.become(name.getText().strip());
        boolean isOther = !name.getText().isBlank() && !name.getText().strip().equals(renaming.oldName());
        setErrorMessage(null);
        setPageComplete(isOther);
        if (isOther) {
            clash.askSoon();
        }
    }
}

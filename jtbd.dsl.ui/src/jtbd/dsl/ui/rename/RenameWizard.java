package jtbd.dsl.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new name, shows what will change where that is wanted, and changes it. */
final class RenameWizard extends RefactoringWizard {

    RenameWizard(Renaming renaming) {
        super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        setDefaultPageTitle("Rename");
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NewNamePage((Renaming) getRefactoring()));
    }
}

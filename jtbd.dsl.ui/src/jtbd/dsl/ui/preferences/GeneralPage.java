package jtbd.dsl.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.project.ProjectSettings;

/** What holds for all projects of jobs to be done. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public static final String ID = "jtbd.dsl.ui.preferences";

    public GeneralPage() {
        super(GRID);
        setPreferenceStore(Activator.settings());
        setDescription("Jobs to be done, in all projects of this workspace.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(ProjectSettings.DOCUMENTS_ON_SAVE,
                "Write the documents of a JTBD project whenever a file is saved", getFieldEditorParent()));
        addField(new RadioGroupFieldEditor(ProjectSettings.NATURE,
                "When a .jtbd file is opened in a project that is no JTBD project:", 1,
                new String[][] {
                        { "Ask whether to make it one", ProjectSettings.ASK },
                        { "Make it one", ProjectSettings.ALWAYS },
                        { "Leave it as it is", ProjectSettings.NEVER } },
                getFieldEditorParent(), true));
    }
}

package jtbd.dsl.ui.project;

import java.util.LinkedHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.ui.PlatformUI;

/** The question whether a project is to become one of jobs to be done. */
final class NatureQuestion extends MessageDialogWithToggle {

    static final int YES = IDialogConstants.YES_ID;
    static final int NEVER = IDialogConstants.INTERNAL_ID;

    private static final String QUESTION = "Make '%s' a JTBD project?\n\n"
            + "Its documents are then written whenever a file is saved, and problems are shown for all of its files "
            + "as soon as Eclipse starts.";

    NatureQuestion(IProject project) {
        super(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), "JTBD Project", null,
                QUESTION.formatted(project.getName()), MessageDialog.QUESTION, answers(), 0,
                "Do so for each project from now on, without asking", false);
    }

    boolean isAnswer(int answer) {
        return getReturnCode() == answer;
    }

    private static LinkedHashMap<String, Integer> answers() {
        LinkedHashMap<String, Integer> answers = new LinkedHashMap<>();
        answers.put("Make It One", YES);
        answers.put("Never for This Project", NEVER);
        answers.put("Not Now", IDialogConstants.NO_ID);
        return answers;
    }
}

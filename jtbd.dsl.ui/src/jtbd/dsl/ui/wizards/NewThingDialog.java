package jtbd.dsl.ui.wizards;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for all that a new block needs. */
final class NewThingDialog extends TitleAreaDialog {

    private final Prompts prompts;
    private final Map<Prompts.Prompt, Control> fields = new LinkedHashMap<>();
    private final Map<String, String> answers = new HashMap<>();

    NewThingDialog(Shell shell, Prompts prompts) {
        super(shell);
        this.prompts = prompts;
    }

    /** What was answered, by the keys of the prompts. */
    Map<String, String> answers() {
        return answers;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("New " + prompts.keyword());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("New " + prompts.keyword());
        setMessage("It is written at the cursor, and named after its title.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
        prompts.prompts().forEach(prompt -> fields.put(prompt, field(area, prompt)));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
    }

    @Override
    protected void okPressed() {
        fields.forEach((prompt, field) -> answers.put(prompt.key(), answer(prompt, field)));
        super.okPressed();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private Control field(Composite area, Prompts.Prompt prompt) {
        new Label(area, SWT.NONE).setText(prompt.label());
        return prompt.choices().isEmpty() ? line(area, prompt) : choice(area, prompt);
    }

    private Text line(Composite area, Prompts.Prompt prompt) {
        Text line = new Text(area, SWT.BORDER);
        line.setMessage(prompt.example());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(line);
        line.addModifyListener(typed -> check());
        return line;
    }

    private static Combo choice(Composite area, Prompts.Prompt prompt) {
        Combo choice = new Combo(area, SWT.READ_ONLY);
        prompt.choices().forEach(each -> choice.add(each.shown()));
        choice.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        return choice;
    }

    private static String answer(Prompts.Prompt prompt, Control field) {
        return field instanceof Text line ? line.getText().strip()
                : prompt.choices().get(((Combo) field).getSelectionIndex()).value();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(fields.entrySet().stream().noneMatch(field ->
                    field.getKey().required() && answer(field.getKey(), field.getValue()).isEmpty()));
        }
    }
}

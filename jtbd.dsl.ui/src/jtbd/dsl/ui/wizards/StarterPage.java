package jtbd.dsl.ui.wizards;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import jtbd.dsl.ui.session.PageQuestions;

/** What the new project is called in its documents, and what it begins with. */
final class StarterPage extends WizardPage {

    private Text title;
    private Composite choices;

    StarterPage() {
        super("starter");
        setTitle("Beginning");
        setDescription("What should the project begin with?");
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText("&Title of the documents:");
        title = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        choices = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).applyTo(choices);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(choices);
        setControl(page);
        new PageQuestions(this, page).ask("jtbd.starters", Map.of(), Starter[].class, this::show);
    }

    @Override
    public void setVisible(boolean isVisible) {
        super.setVisible(isVisible);
        if (isVisible) {
            title.setFocus();
        }
    }

    /** The id of the starter. */
    String starter() {
        return Stream.of(choices.getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(Button::getSelection).map(button -> (String) button.getData()).findFirst().orElseThrow();
    }

    String documentTitle() {
        return title.getText().strip();
    }

    /** Proposes the name of the project where nothing was typed. */
    void propose(String name) {
        title.setMessage(name);
    }

    private void show(Starter[] starters) {
        for (Starter starter : starters) {
            add(starter);
        }
        ((Button) choices.getChildren()[0]).setSelection(true);
        choices.layout(true, true);
        setPageComplete(true);
    }

    private void add(Starter starter) {
        Button choice = new Button(choices, SWT.RADIO);
        choice.setText(starter.title());
        choice.setData(starter.id());
        Label description = new Label(choices, SWT.WRAP);
        description.setText(starter.description());
        GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(380, SWT.DEFAULT).applyTo(description);
    }
}

package jtbd.dsl.ui.preferences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What the documents of a project are called, which there are and where they go. */
public final class ProjectPage extends SettingsPage {

    private Text title;
    private Text output;
    private Group formats;

    public ProjectPage() {
        setDescription("Documents of this project, as its jtbd.toml says for everybody who works on it.");
    }

    @Override
    void createFields(Composite page) {
        Composite fields = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        title = field(fields, "&Title:");
        output = field(fields, "&Folder for documents:");
        formats = new Group(page, SWT.NONE);
        formats.setText("Formats");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(formats);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(formats);
    }

    @Override
    void show(ProjectAnswer settings) {
        title.setText(settings.title());
        output.setText(Objects.toString(settings.output(), ""));
        output.setMessage(settings.usualOutput());
        for (String format : settings.allFormats()) {
            Button box = new Button(formats, SWT.CHECK);
            box.setText(format);
            box.setSelection(settings.formats().contains(format));
            box.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> check()));
        }
        formats.getParent().layout(true, true);
        setFieldsEnabled(settings.problem() == null);
    }

    @Override
    Map<String, Object> changes(ProjectAnswer settings) {
        Map<String, Object> changes = new HashMap<>();
        if (!title.getText().strip().equals(settings.title())) {
            changes.put("title", title.getText().strip());
        }
        if (!output.getText().strip().equals(Objects.toString(settings.output(), ""))) {
            changes.put("output", output.getText().strip());
        }
        List<String> wanted = boxes().filter(Button::getSelection).map(Button::getText).toList();
        if (!wanted.equals(settings.allFormats().stream().filter(settings.formats()::contains).toList())) {
            changes.put("formats", wanted);
        }
        return changes;
    }

    private void check() {
        setValid(boxes().anyMatch(Button::getSelection));
        setErrorMessage(isValid() ? null : "Choose a format.");
    }

    private Stream<Button> boxes() {
        return Stream.of(formats.getChildren()).map(Button.class::cast);
    }

    private void setFieldsEnabled(boolean enabled) {
        title.setEnabled(enabled);
        output.setEnabled(enabled);
        boxes().forEach(box -> box.setEnabled(enabled));
    }

    private static Text field(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Text field = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }
}

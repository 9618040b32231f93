package jtbd.dsl.ui.completion;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateBuffer;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.jface.text.templates.TemplateException;

/** Where a template is written: its lines are indented as the one that it begins in. */
final class WrittenForm extends DocumentTemplateContext {

    WrittenForm(TemplateContextType type, IDocument document, int offset, int length) {
        super(type, document, offset, length);
    }

    @Override
    public TemplateBuffer evaluate(Template form) throws BadLocationException, TemplateException {
        String pattern = form.getPattern().lines().reduce((above, line) -> above + newLine() + line).orElse("");
        return super.evaluate(new Template(form.getName(), form.getDescription(), form.getContextTypeId(), pattern,
                form.isAutoInsertable()));
    }

    private String newLine() {
        try {
            return Insertion.newLine(getDocument(), getCompletionOffset());
        } catch (BadLocationException changedMeanwhile) {
            return "\n";
        }
    }
}

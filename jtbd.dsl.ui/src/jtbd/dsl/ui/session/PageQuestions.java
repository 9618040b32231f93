package jtbd.dsl.ui.session;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.DialogPage;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Control;

import jtbd.dsl.ui.Activator;

/** Questions of a page of a dialog to the server: it is filled when the answer comes, if it is still open then. */
public record PageQuestions(DialogPage page, Control control) {

    public <T> void ask(String command, Map<String, ?> arguments, Class<T> answer, Consumer<T> then) {
        Activator.session().command(command, arguments, answer).whenComplete((said, failure) -> control.getDisplay()
                .asyncExec(() -> take(said, failure, then, () -> ask(command, arguments, answer, then))));
    }

    private <T> void take(T said, Throwable failure, Consumer<T> then, Runnable again) {
        if (control.isDisposed()) {
            return;
        }
        if (failure == null) {
            then.accept(said);
        } else if (Refusal.of(failure).isOutdated()) {
            again.run();
        } else {
            page.setMessage(Refusal.of(failure).message(), IMessageProvider.ERROR);
        }
    }
}

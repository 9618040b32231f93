package jtbd.dsl.ui.tests.wizards;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.swt.widgets.Label;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Session;

/** Documents are exported where no program shows them, and it is told where they are. */
public final class ExportingForNobody implements Session {

    @Override
    public void work() throws Exception {
        Exporting.export();

        Dialog told = Dialog.titled("Documents Written");
        waitUntil("it is told where they are", () -> Dialog.all(told.shell(), Label.class).map(Label::getText)
                .anyMatch(words -> words.contains("no program to show them") && words.endsWith("html/index.html")));
        told.press("OK");
        told.waitUntilClosed();
    }
}

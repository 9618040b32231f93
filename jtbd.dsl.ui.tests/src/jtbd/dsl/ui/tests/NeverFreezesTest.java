package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** A server that takes its time is nobody's problem but that of those who wait for what it says. */
@ExtendWith(InWorkbench.class)
class NeverFreezesTest {

    /** Far more than the workbench ever waits for the server, and far less than the server takes here. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private static final String TEXT = """
            package retail

            job Share "Share a link" functional {
              measured by Time
            }
            metric Time "Time to share"
            """;

    @Test
    void the_workbench_goes_on_while_the_server_is_busy_and_shows_what_was_asked_when_it_is_not() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            waitUntil("the text is known", () -> !TestProject.problems(shop.project().getFile("jobs.jtbd")).isEmpty());
            try (BusyServer busy = new BusyServer(); Pauses pauses = new Pauses()) {
                editor.goTo("Time\n");
                Mouse.moveTo(editor.placeOf("Share \""));
                for (String keys : new String[] { "ctrl+1", "F2", "F3", "ctrl+shift+g" }) {
                    editor.focus();
                    Keyboard.press(keys);
                }
                editor.goBehind("measured by ");
                Keyboard.type("x");
                waitUntil("the letter is there", () -> editor.document().get().contains("measured by xTime"));
                Keyboard.press("ctrl+o");
                assertThat(pauses.longest()).isLessThan(LONGEST_PAUSE);
            }
            Dialog.with(Tree.class);
        }
    }

    /** Keeps the server from all that is asked until it is closed. */
    private static final class BusyServer implements AutoCloseable {

        private final CountDownLatch end = new CountDownLatch(1);

        BusyServer() {
            Activator.session().tell(server -> {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override
        public void close() {
            end.countDown();
        }
    }

    /** How long the workbench did not answer the user. */
    private static final class Pauses implements AutoCloseable {

        private final AtomicLong longest = new AtomicLong();
        private final Thread watch = new Thread(this::watch, "Pauses of the workbench");

        Pauses() {
            watch.setDaemon(true);
            watch.start();
        }

        Duration longest() {
            return Duration.ofNanos(longest.get());
        }

        @Override
        public void close() {
            watch.interrupt();
        }

        private void watch() {
            while (!Thread.currentThread().isInterrupted()) {
                long asked = System.nanoTime();
                Workbench.display().syncExec(() -> longest.accumulateAndGet(System.nanoTime() - asked, Math::max));
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }
}

package jtbd.dsl.ui.tests.offline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ui.tests.driver.OtherEclipse;

/** In a train there is no network: nothing of ours asks for one. */
class OfflineTest {

    private static final List<String> NOBODY_ANSWERS = List.of("-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=9",
            "-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=9");
    private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--map-root-user", "--net");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void texts_are_written_checked_and_shown_without_a_network() throws Exception {
        new OtherEclipse(folder).run(InTheTrain.class, isAllowed() ? WITHOUT_NETWORK : List.of(), NOBODY_ANSWERS);
    }

    /** Where the network cannot be taken from a program, it has proxies at which nobody answers. */
    private static boolean isAllowed() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of("unshare", "--map-root-user", "--net", "true")).start();
            return process.waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}

package jtbd.dsl.ui.tests.restart;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ui.tests.driver.OtherEclipse;

/** Who closes Eclipse in the evening finds everything in the morning as it was left. */
class RestartTest {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void editors_closed_blocks_and_views_are_there_again_after_a_restart() throws Exception {
        OtherEclipse eclipse = new OtherEclipse(folder);

        eclipse.run(Evening.class);
        eclipse.run(Morning.class);
    }
}

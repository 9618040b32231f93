package jtbd.dsl.ui.tests.tour;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ui.tests.driver.OtherEclipse;

/**
 * The dialog that opens elements, in an Eclipse of its own for each theme: on GTK the Platform's dialog leaves lines
 * behind on which nobody can put another theme any more.
 */
class PicturesOfElements {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void open_element_in_light() throws Exception {
        lookForElementsIn("light");
    }

    @Test
    void open_element_in_dark() throws Exception {
        lookForElementsIn("dark");
    }

    private void lookForElementsIn(String theme) throws Exception {
        new OtherEclipse(folder).run(LookingForElements.class, List.of(),
                List.of("-D" + LookingForElements.THEME + "=" + theme));
    }
}

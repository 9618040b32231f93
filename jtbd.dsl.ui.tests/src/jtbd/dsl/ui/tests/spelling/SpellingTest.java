package jtbd.dsl.ui.tests.spelling;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class SpellingTest {

    private static final String TEXT = """
            package retial

            // a coment with MyName, a number 8, Ctrl+Space and www.wrng.com
            job Fixx "Fix the screeen today" functional
            """;

    @AfterEach
    void as_usual() {
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").remove("ownWords");
        inUi(() -> {
            EditorsUI.getPreferenceStore().setToDefault(SpellingService.PREFERENCE_SPELLING_ENABLED);
            return null;
        });
    }

    @Test
    void wrong_words_in_texts_and_comments_are_marked_but_no_names_and_addresses() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));

            waitUntil("both wrong words are marked", () -> wrongWords(editor).size() == 2);

            assertThat(inUi(() -> wrongWords(editor))).containsExactly("coment", "screeen");
        }
    }

    @Test
    void British_and_American_words_are_right() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT.replace("a coment",
                    "catalogue or catalog, colours or colors, to organise or organize a coment")));

            waitUntil("the wrong words are marked", () -> !wrongWords(editor).isEmpty());

            assertThat(inUi(() -> wrongWords(editor))).containsExactly("coment", "screeen");
        }
    }

    @Test
    void the_right_word_is_proposed() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));
            waitUntil("the wrong word is marked", () -> wrongWords(editor).contains("screeen"));
            editor.goTo("eeen");

            Keyboard.press("ctrl+1");
            Proposals.shown().choose("Change to 'screen'");

            editor.waitUntilItReads(TEXT.replace("screeen", "screen"));
            waitUntil("it is marked no longer", () -> wrongWords(editor).equals(List.of("coment")));
        }
    }

    @Test
    void a_word_of_ones_own_is_right() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));
            waitUntil("the wrong word is marked", () -> wrongWords(editor).contains("screeen"));
            editor.goTo("eeen");

            Keyboard.press("ctrl+1");
            Proposals.shown().choose("Add 'screeen' to your own words");

            waitUntil("it is marked no longer", () -> wrongWords(editor).equals(List.of("coment")));
        }
    }

    @Test
    void who_switches_it_off_sees_no_marks() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));
            waitUntil("the wrong words are marked", () -> wrongWords(editor).size() == 2);

            inUi(() -> {
                IPreferenceStore settings = EditorsUI.getPreferenceStore();
                settings.setValue(SpellingService.PREFERENCE_SPELLING_ENABLED, false);
                return null;
            });

            waitUntil("nothing is marked", () -> wrongWords(editor).isEmpty());
        }
    }

    private static List<String> wrongWords(JtbdEditor editor) {
        List<Integer> places = new ArrayList<>();
        IAnnotationModel marks = editor.viewer().getAnnotationModel();
        marks.getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof SpellingAnnotation) {
                places.add(marks.getPosition(mark).getOffset());
            }
        });
        Collections.sort(places);
        return places.stream().map(place -> editor.document().get().substring(place).split("\\W", 2)[0]).toList();
    }
}

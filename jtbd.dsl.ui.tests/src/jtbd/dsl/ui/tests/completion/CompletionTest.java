package jtbd.dsl.ui.tests.completion;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.completion.WrittenWords;
import jtbd.dsl.ui.tests.driver.Beats;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class CompletionTest {

    private static final String TO_FILL = """
            package retail

            metric Time "Time to share"

            job Fix "Fix the screen" functional {
             \s
            }

            """;

    private static final String FIX = """
            package retail

            metric TimeToFix "Time until it works"
            metric Price

            job Fix functional {
              measured by\s
            }
            """;

    @Test
    void the_key_lists_the_words_that_make_sense_with_what_they_mean() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd",
                    "package retail\n\njob Fix functional {\n  \n}\n"));
            editor.goBehind("{\n  ");

            Keyboard.press("ctrl+space");

            Proposals list = Proposals.shown();
            waitUntil("words are proposed", () -> list.now().stream().anyMatch(line -> line.startsWith("importance")));
            assertThat(list.lines()).anyMatch(line -> line.startsWith("measured by "));
            assertThat(list.pictureOf("importance")).isNotNull();
        }
    }

    @Test
    void the_list_opens_while_one_types_a_name_and_follows_the_letters() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("measured by ");

            Keyboard.type("T");
            Proposals list = Proposals.shown();
            waitUntil("the metric is proposed",
                    () -> list.now().stream().anyMatch(line -> line.startsWith("TimeToFix")));
            assertThat(list.lines()).noneMatch(line -> line.startsWith("Price"));
            Keyboard.type("TF");
            waitUntil("only it is left", () -> list.now().size() == 1 && list.now().get(0).startsWith("TimeToFix"));
            Keyboard.press("Return");

            waitUntil("it is written", () -> editor.document().get().contains("measured by TimeToFix\n"));
            Keyboard.press("ctrl+z");
            waitUntil("one undo takes it back", () -> editor.document().get().contains("measured by TTF\n"));
        }
    }

    @Test
    void letters_that_come_before_the_list_is_made_are_a_part_of_its_word() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd",
                    "package retail\n\nindustry Repair \"Repair\" {\n  seg\n}\n"));
            int letter = editor.document().get().indexOf("seg") + 1;

            // as the Platform asks on a busy machine: beside the workbench, where one letter stood a moment ago
            ICompletionProposal segment = Stream.of(new WrittenWords()
                    .computeCompletionProposals(editor.viewer(), letter))
                    .filter(word -> word.getDisplayString().equals("segment")).findFirst().orElseThrow();
            inUi(() -> {
                ((ICompletionProposalExtension2) segment).apply(editor.viewer(), '\0', 0, letter + 2);
                return null;
            });

            editor.waitUntilItReads("package retail\n\nindustry Repair \"Repair\" {\n  segment\n}\n");
        }
    }

    @Test
    void what_is_selected_is_replaced_by_the_word_that_is_chosen_and_by_letters_typed_before() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            String unknown = FIX.replace("by \n", "by Cost\n");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", unknown));
            String fixed = FIX.replace("by \n", "by TimeToFix\n");

            editor.select("Cost");
            Keyboard.press("ctrl+space");
            Proposals list = Proposals.shown();
            waitUntil("all metrics are proposed", () -> list.now().size() >= 2);
            list.choose("TimeToFix");
            editor.waitUntilItReads(fixed);

            editor.become(unknown);
            editor.select("Cost");
            Keyboard.press("ctrl+space");
            Proposals again = Proposals.shown();
            waitUntil("all metrics are proposed", () -> again.now().size() >= 2);
            Keyboard.type("Ti");
            waitUntil("one is left", () -> again.now().size() == 1);
            Keyboard.press("Return");
            editor.waitUntilItReads(fixed);
        }
    }

    @Test
    void no_list_opens_by_itself_behind_a_bracket_where_a_line_break_follows() throws Exception {
        try (TestProject shop = TestProject.named("shop"); Beats beats = Beats.started()) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\n"));
            editor.goBehind("package retail\n\n");

            Keyboard.type("job Fix functional {");
            beats.await(Beats.NOTICED);
            assertThat(inUi(Proposals::isClosed)).as("no list").isTrue();
            Keyboard.press("Return");

            editor.waitUntilItReads("package retail\n\njob Fix functional {\n  \n}");
        }
    }

    @Test
    void a_name_of_another_package_brings_its_import() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("common.jtbd", "package common\n\nmetric Delight\n");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("measured by ");

            Keyboard.type("Deli");
            Proposals.shown().choose("Delight");

            waitUntil("it is written with its import", () -> editor.document().get().equals(FIX
                    .replace("retail\n", "retail\n\nimport common.*\n")
                    .replace("measured by ", "measured by Delight")));
            Keyboard.press("ctrl+z");
            waitUntil("one undo takes back both", () -> editor.document().get()
                    .equals(FIX.replace("measured by ", "measured by Deli")));
        }
    }

    @Test
    void one_fills_in_a_form_place_by_place_with_the_tab_key() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\n"));
            editor.goBehind("package retail\n\n");
            Keyboard.press("ctrl+space");
            Proposals.shown().choose("job with its statement");
            waitUntil("the name is to be filled in", () -> "Name".equals(editor.widget().getSelectionText()));

            Keyboard.type("Fix");
            waitUntil("it is typed", () -> editor.document().get().contains("job Fix") && Proposals.isClosed());
            Keyboard.press("Tab");
            waitUntil("the title is to be filled in", () -> editor.widget().getSelectionText().startsWith("Verb"));
            Keyboard.type("Fix the screen\t");
            Proposals choices = Proposals.shown();
            try (Beats beats = Beats.started()) {
                // a list that opens by itself a moment after the last letter has had its chance
                beats.await(Beats.NOTICED);
            }
            assertThat(Proposals.open()).isEqualTo(1);
            assertThat(choices.lines()).containsExactly("core", "related", "little", "big");
            choices.choose("big");
            waitUntil("who has the job is to be filled in",
                    () -> editor.widget().getSelectionText().equals("Segment"));

            assertThat(editor.text()).contains(
                    "job Fix \"Fix the screen\" functional big {\n  for Segment\n  when \"the situation\"\n");
        }
    }

    @Test
    void a_word_that_is_written_in_whole_keeps_no_list_open_and_no_key_from_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TO_FILL));
            editor.goBehind("functional {\n  ");

            Keyboard.typeByHand("measured by Time");
            try (Beats beats = Beats.started()) {
                // a list that opens by itself has had its chance
                beats.await(Beats.NOTICED);
            }
            Keyboard.press("Return");
            Keyboard.typeByHand("importance 9/10");
            try (Beats beats = Beats.started()) {
                beats.await(Beats.NOTICED);
            }
            Keyboard.press("Return");

            waitUntil("each is a line", () -> editor.document().get()
                    .contains("{\n  measured by Time\n  importance 9/10\n"));
        }
    }

    @Test
    void the_tab_key_leads_through_a_form_though_a_list_is_open() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TO_FILL));
            editor.goBehind(TO_FILL);
            Keyboard.press("ctrl+space");
            Proposals.shown().choose("metric with baseline");
            for (String place : List.of("Name", "What is counted")) {
                waitUntil("it is to be filled in", () -> place.equals(editor.widget().getSelectionText()));
                Keyboard.press("Tab");
            }
            waitUntil("the unit is to be filled in", () -> "%".equals(editor.widget().getSelectionText()));

            Keyboard.press("ctrl+space");
            Proposals.shown();
            Keyboard.press("Tab");

            waitUntil("the baseline is to be filled in, and no list is open", () -> Proposals.isClosed()
                    && "10".equals(editor.widget().getSelectionText()));
        }
    }

    @Test
    void all_of_a_form_comes_into_sight_at_the_end_of_a_long_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            String text = "package retail\n" + "// a line\n".repeat(80);
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", text));
            editor.goBehind(text);

            Keyboard.press("ctrl+space");
            Proposals.shown().choose("job with its statement");

            waitUntil("the name is to be filled in", () -> "Name".equals(editor.widget().getSelectionText()));
            waitUntil("its end is to be seen", () -> editor.showsLast("}"));
        }
    }

    @Test
    void a_list_stays_open_when_blocks_of_the_text_are_told_to_it() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("measured by ");
            Keyboard.press("ctrl+space");
            Proposals list = Proposals.shown();
            waitUntil("the metrics are proposed", () -> list.now().size() >= 2);

            inUi(() -> {
                editor.viewer().getProjectionAnnotationModel().addAnnotation(new ProjectionAnnotation(),
                        new Position(0, FIX.indexOf("metric Price")));
                return null;
            });

            assertThat(inUi(Proposals::isClosed)).isFalse();
        }
    }

    @Test
    void beside_the_list_stands_what_a_proposal_is_about() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("measured by ");

            Keyboard.press("ctrl+space");
            Proposals.shown().select("TimeToFix");

            Dialog told = Dialog.with(Browser.class);
            waitUntil("the metric is told", () -> Dialog.all(told.shell(), Browser.class).findFirst()
                    .map(Browser::getText).filter(page -> page.contains("Time until it works")).isPresent());
            Proposals.dismiss();
        }
    }

    @Test
    void nothing_is_proposed_in_a_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("Time until");

            Keyboard.type(" importance");
            Keyboard.press("Return");

            waitUntil("the line is broken", () -> editor.document().get().contains("Time until importance\n"));
        }
    }
}
